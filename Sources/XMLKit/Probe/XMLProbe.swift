import ArticleModel
import TextEncodings

/// A look at a document's first bytes, for formats that must say whether it is theirs.
///
/// It goes no further than the root element's tag, needs no parser, and takes whatever it is given:
/// bytes that end anywhere, in any encoding, or that are no XML.
public enum XMLProbe {
  /// Returns the root element's name, with the namespace its own tag declares for it; nothing where
  /// there is no such tag in these bytes.
  ///
  /// A tag that is cut off by the end still gives its name.
  public static func root(of bytes: [UInt8]) -> XMLName? {
    root(of: bytes, named: [])
  }

  /// Returns the root element's name, where it is one of these, any prefix apart.
  ///
  /// Every format of XML is asked of every document, and most know by the name that it is not theirs.
  public static func root(of bytes: [UInt8], named names: [StaticString]) -> XMLName? {
    if !names.isEmpty, ProbeScanner.isOther(bytes, than: names) { return nil }
    var scanner = scanner(of: bytes, collectsAttributes: false)
    return scanner?.root(named: names)
  }

  /// Returns what these bytes say of the document before its content.
  public static func head(of bytes: [UInt8]) -> XMLHead? {
    guard var scanner = scanner(of: bytes, collectsAttributes: true), let root = scanner.root()
    else { return nil }
    return XMLHead(
      root: root, attributes: scanner.attributes, publicID: scanner.identifiers.publicID,
      systemID: scanner.identifiers.systemID)
  }

  private static func scanner(of bytes: [UInt8], collectsAttributes: Bool) -> ProbeScanner? {
    let encoding = XMLEncoding(of: bytes)
    guard encoding.fault == nil else { return nil }
    let most = min(bytes.count, 64 << 10)
    let start = min(encoding.mark, most)..<most
    guard case .known(let known) = encoding.form, known.isUnicode else {
      return ProbeScanner(bytes, start, collectsAttributes: collectsAttributes)
    }
    var decoder = TableDecoder(known, from: encoding.mark)
    var text: [UInt8] = []
    _ = decoder.decode(bytes[start], isLast: false, to: &text)
    return ProbeScanner(text, text.indices, collectsAttributes: collectsAttributes)
  }
}
