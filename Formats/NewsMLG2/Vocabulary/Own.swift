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
  private static let prefix: StaticString = "wc:"

  /// The URI of our scheme, to which codes are added.
  static let scheme: Text = "urn:wirecopy:newsml:"

  /// The namespace of our attributes.
  static let namespace = XMLNamespace.shared("urn:wirecopy:newsml")

  /// The declaration of our namespace, as it is written.
  static let declaration: StaticString = #" xmlns:wc="urn:wirecopy:newsml""#

  /// The lines that declare our scheme in an item.
  static let catalog = #"""

      <catalog>
        <scheme alias="wc" uri="urn:wirecopy:newsml:"/>
      </catalog>
    """#

  /// The same in an item of a message.
  static let catalogInMessage = catalog.replacing("\n", with: "\n    ")

  /// The name of an extension property of ours, from its `rel`.
  static func name(of rel: Text?) -> String? {
    guard var rel = rel?.string else { return nil }
    return rel.withUTF8 { rel in
      prefix.withUTF8Buffer { prefix in
        rel.starts(with: prefix)
          ? String(decoding: UnsafeBufferPointer(rebasing: rel[prefix.count...]), as: UTF8.self)
          : nil
      }
    }
  }
}

extension XMLElement {
  /// The value of one of our attributes.
  func own(_ name: Text) -> Text? {
    self[name, Own.namespace]
  }
}
