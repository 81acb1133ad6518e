import ArticleModel
import XMLKit

/// What NewsML-G2 itself names: namespaces, versions and vocabularies (NewsML-G2 2.35).
enum G2 {
  /// The namespace of every version of the standard.
  static let namespace: Text = "http://iptc.org/std/nar/2006-10-01/"

  /// The namespace of `xml:lang`.
  static let xmlNamespace: Text = "http://www.w3.org/XML/1998/namespace"

  /// The version that is written.
  static let version: Text = "2.35"

  /// IPTC's own catalog, which knows the aliases `ninat`, `stat`, `medtop` and the like.
  static let catalog: Text =
    "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

  /// How the addresses of all versions of IPTC's own catalog begin.
  static let catalogStart = "www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_"

  /// The element's name, where it is one of the standard's; documents without a namespace are read
  /// as if they had it.
  static func local(_ name: XMLName) -> String? {
    guard let namespace = name.namespace else { return name.local.string }
    return namespace == G2.namespace ? name.local.string : nil
  }
}
