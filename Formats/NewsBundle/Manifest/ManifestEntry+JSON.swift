import ArticleModel
import ConvertCore
import JSONKit

extension ManifestEntry {
  /// The longest text of an article that goes into a manifest, in bytes; a manifest is to be small
  /// whatever the articles say.
  private static let longestText = 1000

  /// The line as a JSON object, without the line feed.
  public var jsonLine: String {
    var buffer = OutputBuffer()
    write(to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Writes the line as a JSON object, without the line feed.
  func write(to buffer: inout OutputBuffer) {
    buffer.writeJSON { json in
      json.beginObject()
      json.name("path")
      json.string(Text(path))
      Self.write(article, to: &json)
      json.name("size")
      json.int(size)
      json.name("sha256")
      json.string(Text(sha256))
      json.name("member")
      json.int(member)
      json.name("offset")
      json.int(offset)
      json.endObject()
    }
  }

  private static func write(_ article: ArticleSummary, to json: inout JSONWriter) {
    func text(_ name: Text, _ text: Text?) {
      guard let text, text.utf8.count <= longestText else { return }
      json.name(name)
      json.string(text)
    }
    text("id", article.id)
    if let version = article.version {
      json.name("version")
      json.int(version)
    }
    text("headline", article.headline)
    text("published", article.published)
    text("language", article.language)
    text("section", article.section)
    text("format", article.format)
  }

  /// Reads a line; members it does not know are passed over.
  ///
  /// - Throws: `ConversionError` where the line is not one of a manifest.
  init(_ record: JSONRecord, in context: ConversionContext) throws(ConversionError) {
    self.init(path: "", size: -1, sha256: "", member: -1, offset: -1)
    var json = JSONReader(record, in: context)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name.string {
      case "path": path = try json.readString().string
      case "id": article.id = try json.readString()
      case "version": article.version = try json.readInt()
      case "headline": article.headline = try json.readString()
      case "published": article.published = try json.readString()
      case "language": article.language = try json.readString()
      case "section": article.section = try json.readString()
      case "format": article.format = try json.readString()
      case "size": size = try json.readInt()
      case "sha256": sha256 = try json.readString().string
      case "member": member = try json.readInt()
      case "offset": offset = try json.readInt()
      default: try json.skipValue()
      }
    }
    try json.finish()
    guard !path.isEmpty, size >= 0, member >= 0, offset >= 0, sha256.utf8.count == 64 else {
      throw context.error(
        .bundleManifest,
        "expected a path, size, sha256, member and offset in a line of the manifest, found a line"
          + " without", at: record.position)
    }
  }
}
