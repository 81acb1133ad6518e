import ArticleModel
import ConvertCore
import XMLKit

extension Format {
  /// NITF, the News Industry Text Format of IPTC.
  public static let nitf = Format(
    FormatDescriptor(
      name: "nitf", title: "NITF news documents", mediaTypes: ["application/nitf+xml"],
      extensions: ["nitf", "xml"], reads: held, writes: held),
    reader: NITFReader.self,
    writer: NITFWriter.self,
    probe: { start in
      guard let root = XMLProbe.root(of: start, named: ["nitf"]) else { return .no }
      guard let namespace = root.namespace else { return .certain }
      return NITF.isNamespace(namespace) ? .certain : .no
    })

  /// What NITF has no element for, and nobody would look for elsewhere in it.
  private static let held = FeatureSet.all.subtracting([
    .type, .direction, .audiences, .links, .linksRelations, .partiesDetails, .conceptsLiterals,
    .conceptsNames, .conceptsBroader, .conceptsWeights,
  ])
}

/// The names of the standard (NITF 3.6, XSD of 2010).
enum NITF {
  /// The namespace of versions 3.4 to 3.6.
  static let namespace: Text = "http://iptc.org/std/NITF/2006-10-18/"

  /// What the attribute `version` is fixed to.
  static let version: Text = "-//IPTC//DTD NITF 3.6//EN"

  /// Whether a namespace is one of the standard's: that of 3.3 differs.
  static func isNamespace(_ namespace: Text) -> Bool {
    namespace == self.namespace || namespace == "http://iptc.org/std/nitf/2006-03-01/"
  }

  /// The name of an element of the standard, with or without its namespace; nothing for a foreign one.
  static func local(_ name: XMLName) -> String? {
    guard let namespace = name.namespace else { return name.local.string }
    return isNamespace(namespace) ? name.local.string : nil
  }
}

extension XMLElement {
  /// Whether it holds nothing but white space.
  var isBare: Bool {
    children.allSatisfy { child in
      switch child {
      case .text(let text): text.inOneLine.isEmpty
      case .element: false
      case .comment, .instruction: true
      }
    }
  }
}
