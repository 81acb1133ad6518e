import ArticleModel
import ConvertCore
import JSONKit

/// Where the parts of a manifest start, and with which path: what `MANIFEST.index` holds.
struct BundleIndex: Hashable, Sendable {
  /// One part of the manifest.
  struct Part: Hashable, Sendable {
    /// The path in its first line.
    var first: String
    /// The offset in the file of its gzip member.
    var member: Int
  }

  /// The parts, in order.
  var parts: [Part] = []
  /// How many articles there are.
  var articleCount: Int
  /// The offset of the gzip member that ends the articles and begins the manifest.
  var manifest: Int
  /// The offset of the gzip member with the manifest's last line.
  var summary = 0

  init(articleCount: Int, manifest: Int) {
    self.articleCount = articleCount
    self.manifest = manifest
  }

  /// One line a part, and a last one.
  var lines: [UInt8] {
    var buffer = OutputBuffer()
    for part in parts {
      buffer.writeJSON { json in
        json.beginObject()
        json.name("path")
        json.string(Text(part.first))
        json.name("member")
        json.int(part.member)
        json.endObject()
      }
      buffer.append(UInt8(ascii: "\n"))
    }
    buffer.writeJSON { json in
      json.beginObject()
      json.name("articles")
      json.int(articleCount)
      json.name("manifest")
      json.int(manifest)
      json.name("summary")
      json.int(summary)
      json.endObject()
    }
    buffer.append(UInt8(ascii: "\n"))
    return buffer.take()
  }
}
