import ArticleModel
import ConvertCore
import JSONKit

/// The last line of a manifest: how many articles there are, and the digest of the lines before it.
struct ManifestSummary: Hashable {
  /// The version of the layout; it is not the program's, so that a new one writes the same bytes.
  static let layoutVersion = 1

  var articleCount: Int
  var sha256: String

  init(articleCount: Int, sha256: String) {
    self.articleCount = articleCount
    self.sha256 = sha256
  }

  /// The line, with its line feed.
  var line: [UInt8] {
    var buffer = OutputBuffer()
    buffer.writeJSON { json in
      json.beginObject()
      json.name("bundle")
      json.int(Self.layoutVersion)
      json.name("articles")
      json.int(articleCount)
      json.name("sha256")
      json.string(Text(sha256))
      json.endObject()
    }
    buffer.append(UInt8(ascii: "\n"))
    return buffer.take()
  }

  /// Reads the line.
  ///
  /// - Throws: `ConversionError` where it is no such line.
  init(_ record: JSONRecord, in context: ConversionContext) throws(ConversionError) {
    self.init(articleCount: -1, sha256: "")
    var json = JSONReader(record, in: context)
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name.string {
      case "articles": articleCount = try json.readInt()
      case "sha256": sha256 = try json.readString().string
      default: try json.skipValue()
      }
    }
    try json.finish()
  }
}
