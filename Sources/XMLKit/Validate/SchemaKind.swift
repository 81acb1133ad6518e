import ArticleModel

/// The languages that schemas are written in.
public enum SchemaKind: String, Sendable {
  /// W3C XML Schema 1.0.
  case xsd = "XSD"
  /// RELAX NG in its XML syntax.
  case relaxNG = "RELAX NG"
  /// A document type definition of XML 1.0.
  case dtd = "DTD"

  /// The namespace of XML Schema.
  static let xsdNamespace: Text = "http://www.w3.org/2001/XMLSchema"

  /// The namespace of RELAX NG.
  static let relaxNGNamespace: Text = "http://relaxng.org/ns/structure/1.0"

  /// The namespace of `xml:lang` and its like.
  static let xmlNamespace: Text = "http://www.w3.org/XML/1998/namespace"

  /// Tells the language of a schema by its bytes; nothing where it is none of them.
  public init?(of bytes: [UInt8]) {
    let start = bytes.count > 64 << 10 ? Array(bytes[..<(64 << 10)]) : bytes
    if let root = XMLProbe.root(of: start) {
      switch root.namespace {
      case Self.xsdNamespace? where root.local == "schema": self = .xsd
      case Self.relaxNGNamespace?: self = .relaxNG
      default: return nil
      }
    } else if Self.declares(start) {
      self = .dtd
    } else {
      return nil
    }
  }

  /// Whether an element, an attribute list or an entity is declared, behind comments.
  private static func declares(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<") else {
          guard isXMLSpace(bytes[index]) || index < 3 else { return false }
          index += 1
          continue
        }
        for mark in ["<!ELEMENT", "<!ATTLIST", "<!ENTITY", "<!NOTATION", "<!["] as [StaticString]
        where DocumentType.begins(bytes, index, mark) {
          return true
        }
        guard DocumentType.begins(bytes, index, "<!--") || DocumentType.begins(bytes, index, "<?"),
          let end = DocumentType.declarationEnd(in: bytes, from: index)
        else { return false }
        index = end
      }
      return false
    }
  }
}
