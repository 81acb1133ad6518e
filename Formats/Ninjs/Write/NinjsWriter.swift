import ArticleModel
import ConvertCore
import JSONKit

/// Writes an article as an item of ninjs, valid under the schema of its version whatever the article
/// holds; several are an array.
public struct NinjsWriter: JSONDocumentWriter {
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

  /// Writes the item that the article is.
  public func write(_ article: Article, to json: inout JSONWriter) {
    json.value(item(article))
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
