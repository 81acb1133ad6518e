import ArticleModel

/// Which scheme an alias stands for, so that a qcode can be told as a URI, and a URI as a qcode.
///
/// Catalogs are known, never fetched: what a document refers to and is not known here stays as it is.
public struct SchemeCatalog: Sendable {
  private var uris: [Text: Text] = [:]
  private var aliases: [Text: Text] = [:]

  /// Creates a catalog without schemes.
  public init() {}

  /// Adds a scheme; an alias that is known already gets another URI.
  public mutating func add(alias: Text, uri: Text) {
    uris[alias] = uri
    if aliases[uri] == nil { aliases[uri] = alias }
  }

  /// Returns the URI of a concept, or nothing where the alias is not known (NewsML-G2: the scheme's
  /// URI followed by the code).
  public func uri(alias: Text, code: Text) -> Text? {
    uris[alias].map { $0 + code }
  }

  /// Returns the alias and the code of a concept, or nothing where its URI is of no known scheme.
  public func concept(of uri: Text) -> (alias: Text, code: Text)? {
    let utf8 = uri.utf8
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    guard let last = utf8.lastIndex(where: isEnd) else { return nil }
    let start = utf8.index(after: last)
    guard start != utf8.endIndex, let alias = aliases[Text(uri.string[..<start])] else {
      return nil
    }
    return (alias, Text(uri.string[start...]))
  }
}
