import ArticleModel
import ConvertCore
import JSONKit

/// Writes an article as an item of ninjs, valid under the schema of its version whatever the article
/// holds; several are an array.
public struct NinjsWriter: ArticleWriter {
  let version: NinjsVersion

  /// Creates a writer of the version that the options say.
  public init(options: FormatOptions) {
    version = NinjsVersion(rawValue: options.text("version")) ?? .latest
  }

  /// What the version holds.
  public var holds: FeatureSet? {
    version.lacks.isEmpty
      ? nil : Format.ninjs.descriptor.writes.subtracting(version.lacks)
  }

  /// A comma and a line end.
  public var separator: [UInt8]? { Array(",\n".utf8) }

  /// The bracket that begins an array of several items.
  public func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    envelope == .single ? [] : Array("[\n".utf8)
  }

  /// The bracket that ends an array, and the last line's end.
  public func epilogue(_ envelope: Envelope) -> [UInt8] {
    Array((envelope == .single ? "\n" : "\n]\n").utf8)
  }

  /// Writes one article.
  ///
  /// - Throws: Never; every article that is adapted can be written.
  public func fragment(
    _ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer
  ) throws(ConversionError) {
    let isNested = envelope == .sequence
    if isNested { buffer.append("  ") }
    try buffer.writeJSON(indent: 2, level: isNested ? 1 : 0) { (json) throws(ConversionError) in
      json.value(item(article))
    }
  }

  private func item(_ article: Article) -> JSONValue {
    var members = ItemBuilder(article).item()
    for value in article.extensions {
      if let kept = Kept(value) { _ = members.place(kept, in: version) }
    }
    let standard = JSONMember(
      version == .v1 ? "$standard" : "standard",
      .object([
        JSONMember("name", .string("ninjs")),
        JSONMember("version", .string(Text(version.rawValue))),
        JSONMember("schema", .string(version.schema)),
      ]))
    return .object([standard] + version.item(members))
  }
}
