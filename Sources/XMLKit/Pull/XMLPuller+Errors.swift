internal import CLibXML2
import ConvertCore

extension XMLPuller {
  /// The error for what libxml2 refused, in our words where it is common.
  func error(_ fault: EventStore.Fault) -> ConversionError {
    var offset = fault.offset
    if fault.code == code(XML_ERR_MISPLACED_CDATA_END) {
      // libxml2 points at a line's start or at the text's.
      offset = scanner.fed.offset(of: "]]>", from: offset)
    }
    let place = scanner.fed.position(at: offset)
    switch fault.code {
    case code(XML_ERR_DOCUMENT_END), code(XML_ERR_TAG_NOT_FINISHED),
      code(XML_ERR_DOCUMENT_EMPTY):
      return context.error(.xmlSyntax, unfinished(at: offset), at: place)
    case code(XML_ERR_TAG_NAME_MISMATCH):
      let open = fault.names.0 ?? parser.open?.qualified.string ?? ""
      let found = fault.names.1 ?? ""
      return context.error(
        .xmlSyntax, SAXMessage.clean("expected </\(open)>, found </\(found)>"),
        at: scanner.marks.nextEnd ?? place)
    case code(XML_ERR_INVALID_ENCODING), code(XML_ERR_UNKNOWN_ENCODING),
      code(XML_ERR_UNSUPPORTED_ENCODING):
      return context.error(.xmlEncoding, SAXMessage.clean(fault.message), at: place)
    default:
      let message = Self.words[fault.code] ?? SAXMessage.clean(fault.message)
      return context.error(.xmlSyntax, message, at: place)
    }
  }

  /// What is wrong with a document that is not whole, or has something behind its end.
  private func unfinished(at offset: Int) -> String {
    if let open = parser.open {
      return SAXMessage.clean("expected </\(open.qualified)>, found the end of the document")
    }
    if store.pointee.hasRoot {
      return "expected nothing behind the root element, found more"
    }
    if scanner.fed.end == 0 { return "expected an XML document, found nothing" }
    // libxml2's codes depend on how much it was given at once: the text itself tells.
    switch scanner.fed.first(from: offset) {
    case nil: return "expected a root element, found the end of the document"
    case UInt8(ascii: "<"): return "expected the end of a tag, found the end of the document"
    default: return "expected an XML document, found something else"
    }
  }

  private func code(_ code: xmlParserErrors) -> Int { Int(code.rawValue) }

  /// Our words for what goes wrong most.
  private static let words = Dictionary(
    uniqueKeysWithValues: [
      (XML_ERR_INVALID_CHAR, "expected a character that XML allows"),
      (
        XML_ERR_ENTITYREF_SEMICOL_MISSING,
        "expected &amp; or a reference, found & without semicolon"
      ),
      (XML_ERR_NAME_REQUIRED, "expected a name, found something else; a lone & is written &amp;"),
      (XML_ERR_LT_IN_ATTRIBUTE, "expected &lt; in an attribute's value, found <"),
      (XML_ERR_ATTRIBUTE_NOT_STARTED, "expected a quotation mark before an attribute's value"),
      (XML_ERR_ATTRIBUTE_NOT_FINISHED, "expected a quotation mark behind an attribute's value"),
      (XML_ERR_ATTRIBUTE_WITHOUT_VALUE, "expected = and a value behind an attribute's name"),
      (XML_ERR_ATTRIBUTE_REDEFINED, "expected an attribute once, found it twice"),
      (XML_ERR_GT_REQUIRED, "expected > at a tag's end"),
      (XML_ERR_SPACE_REQUIRED, "expected white space"),
      (XML_ERR_COMMENT_NOT_FINISHED, "expected --> at a comment's end"),
      (XML_ERR_HYPHEN_IN_COMMENT, "expected a comment without --"),
      (XML_ERR_PI_NOT_FINISHED, "expected ?> at an instruction's end"),
      (XML_ERR_CDATA_NOT_FINISHED, "expected ]]> at a CDATA section's end"),
      (XML_ERR_MISPLACED_CDATA_END, "expected ]]&gt; in text, found ]]>"),
      (XML_ERR_RESERVED_XML_NAME, "expected the XML declaration at the document's first byte"),
    ].map { (Int($0.0.rawValue), $0.1) })
}
