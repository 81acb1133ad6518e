import ArticleModel
import ConvertCore
import JSONKit

extension BundleIndex {
  /// Reads the content of `MANIFEST.index`, which stands at `offset` of the file, and checks that it
  /// leads forward and not behind itself.
  ///
  /// - Throws: `ConversionError` where it does not.
  init(_ bytes: [UInt8], at offset: Int, in context: ConversionContext) throws(ConversionError) {
    self.init(articleCount: -1, manifest: -1)
    let lines = JSONLines(Input(context.document, bytes: bytes), in: context)
    while let line = try lines.next() {
      guard articleCount < 0 else { throw Self.fault("nothing behind the last line", context) }
      try take(line, in: context)
    }
    var last = manifest
    var path: String?
    guard manifest >= 0, articleCount >= parts.count else {
      throw Self.fault("a last line with counts and offsets", context)
    }
    for part in parts {
      guard part.member > last, path?.precedes(part.first) ?? true else {
        throw Self.fault("parts in order", context)
      }
      (last, path) = (part.member, part.first)
    }
    guard summary > last, summary < offset else {
      throw Self.fault("offsets before its own", context)
    }
  }

  private mutating func take(
    _ line: JSONRecord, in context: ConversionContext
  ) throws(ConversionError) {
    var part = Part(first: "", member: -1)
    var json = JSONReader(line, in: context)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name.string {
      case "path": part.first = try json.readString().string
      case "member": part.member = try json.readInt()
      case "articles": articleCount = try json.readInt()
      case "manifest": manifest = try json.readInt()
      case "summary": summary = try json.readInt()
      default: try json.skipValue()
      }
    }
    try json.finish()
    if articleCount < 0 { parts.append(part) }
  }

  private static func fault(_ expected: String, _ context: ConversionContext) -> ConversionError {
    context.error(.bundleManifest, "expected \(expected) in the index, found something else")
  }
}
