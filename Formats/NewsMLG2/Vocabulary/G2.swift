import ArticleModel
import XMLKit

/// What NewsML-G2 itself names: namespaces, versions and vocabularies (NewsML-G2 2.35).
enum G2 {
  /// The namespace of every version of the standard.
  static let namespace = XMLNamespace.shared("http://iptc.org/std/nar/2006-10-01/")

  /// The namespace of `xml:lang`.
  static let xmlNamespace = XMLNamespace.xml

  /// What each item says of its standard, with the version that is written: attributes, as they are
  /// written.
  static let standing: StaticString =
    #"standard="NewsML-G2" standardversion="2.35" conformance="power""#

  /// The declaration of the namespace, as it is written.
  static let declaration: StaticString = #"xmlns="http://iptc.org/std/nar/2006-10-01/""#

  /// The reference to IPTC's own catalog, which knows the aliases `ninat`, `stat`, `medtop` and the like.
  static let catalogReference: StaticString =
    #"<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>"#

  /// How the addresses of all versions of IPTC's own catalog begin.
  static let catalogStarts: [Text] = [
    "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_",
    "https://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_",
    "http://iptc.org/std/catalog/catalog.IPTC-G2-Standards_",
  ]

  /// The element's name, where it is one of the standard's; documents without a namespace, and those
  /// that misspell it, are read as if they had it.
  static func local(_ name: XMLName) -> String? {
    localText(name)?.string
  }

  /// The same as a text, which is told from many others much faster than a string is.
  static func localText(_ name: XMLName) -> Text? {
    isStandard(name.namespace) ? name.local : nil
  }

  /// Whether a namespace is meant to be the standard's.
  static func isStandard(_ namespace: Text?) -> Bool {
    guard let namespace else { return true }
    return namespace == G2.namespace
      || misspellings.contains { namespace.starts(with: $0) }
  }

  private static let misspellings: [Text] = [
    "http://iptc.org/std/nar", "https://iptc.org/std/nar", "http://www.iptc.org/std/nar",
    "https://www.iptc.org/std/nar",
  ]
}
