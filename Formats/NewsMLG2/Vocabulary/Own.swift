import ArticleModel
import XMLKit

/// What this room adds to a document, by the means that the standard provides for it.
///
/// A value of the article for which the standard has no element is an extension property whose `rel`
/// is of our scheme; the exact spelling of a value that an element cannot hold is an attribute of our
/// namespace on that element. A private element in the document's end was refused: receivers keep
/// extension properties and foreign attributes, and drop what they do not know.
enum Own {
  /// The prefix of our attributes and the alias of our scheme.
  static let alias = "wc"

  /// How the codes of our scheme begin.
  private static let prefix: Text = "wc:"

  /// The URI of our scheme, to which codes are added.
  static let scheme: Text = "urn:wirecopy:newsml:"

  /// The namespace of our attributes.
  static let namespace: Text = "urn:wirecopy:newsml"

  /// The name of an extension property of ours, from its `rel`.
  static func name(of rel: Text?) -> String? {
    guard let rel, rel.starts(with: prefix) else { return nil }
    return String(Substring(rel.utf8.dropFirst(3)))
  }
}

extension XMLElement {
  /// The value of one of our attributes.
  func own(_ name: Text) -> Text? {
    self[name, Own.namespace]
  }
}
