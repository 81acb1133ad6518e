import ArticleModel
import MarkupKit

/// The parts of an item's identifier, as they follow from the article: from its URN (RFC 3085), where its
/// id is one, else from what else it says.
struct ItemIdentifier {
  /// The provider's name on the Internet.
  var provider: Text
  /// The day from which on the provider uses the item's id.
  var date: Text
  /// The item's id with its provider.
  var item: Text
  /// The number of the revision.
  var revision: Text

  /// The revision before this one, or 0.
  var previous: Text {
    let number = Int(revision.string) ?? 1
    return number > 1 ? "\(number - 1)" : "0"
  }

  /// The elements that it is made of.
  static let names: Set<String> = [
    "ProviderId", "DateId", "NewsItemId", "RevisionId", "PublicIdentifier",
  ]

  /// The parts that need not be what follows from the article, by their names.
  var parts: [Text: Text] {
    [
      "ProviderId": provider.inOneLine, "DateId": date.inOneLine, "NewsItemId": item.inOneLine,
      "@PreviousRevision": previous, "@Update": "N",
    ]
  }

  /// Whether a revision is one that an article's version can be.
  static func isVersion(_ revision: Text) -> Bool {
    Int(revision.string).map { $0 > 0 } ?? false
  }

  /// Creates the parts for an article; `fallback` is the item's id where the article has none.
  init(of article: Article, fallback: Text = "") {
    let parts = (article.id?.string ?? "").split(
      separator: ":", omittingEmptySubsequences: false)
    let isURN =
      parts.count >= 6 && parts[0].lowercased() == "urn" && parts[1].lowercased() == "newsml"
      && Text(parts[3]).isSubjectCode && !parts[2].isEmpty && !parts[4].isEmpty
    if isURN {
      provider = Text(parts[2])
      date = Text(parts[3])
      item = Text(parts[4..<(parts.count - 1)].joined(separator: ":"))
      let digits = parts[parts.count - 1].utf8.prefix { (0x30...0x39).contains($0) }
      revision = digits.isEmpty ? "1" : Text(Substring(digits))
    } else {
      provider = article.id?.host ?? "unknown.invalid"
      date = article.nearestDate?.date.basicText ?? "19700101"
      item = article.id ?? fallback
      revision = "1"
    }
    if let version = article.version { revision = "\(version)" }
  }
}

extension Text {
  /// The host in a URL.
  fileprivate var host: Text? {
    guard let start = string.firstRange(of: "://")?.upperBound else { return nil }
    let host = string[start...].utf8.prefix { byte in
      byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ":")
        && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    return host.isEmpty ? nil : Text(Substring(host))
  }
}
