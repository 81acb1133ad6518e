import CLibXML2
import ConvertCore

extension XMLPuller {
  /// The error for what libxml2 refused, in our words where it is common.
  func error(_ fault: SAXParser.Fault) -> ConversionError {
    let place = scanner.fed.position(at: fault.offset)
    switch fault.code {
    case code(XML_ERR_DOCUMENT_END), code(XML_ERR_TAG_NOT_FINISHED):
      return unfinished(at: place)
    case code(XML_ERR_DOCUMENT_EMPTY):
      return context.error(
        .xmlSyntax,
        scanner.fed.end == 0
          ? "expected an XML document, found nothing"
          : "expected an XML document, found something else", at: place)
    case code(XML_ERR_TAG_NAME_MISMATCH):
      let open = fault.names.0 ?? parser.open.last?.qualified.string ?? ""
      let found = fault.names.1 ?? ""
      return context.error(
        .xmlSyntax, clean("expected </\(open)>, found </\(found)>"),
        at: scanner.marks.nextEnd ?? place)
    case code(XML_ERR_INVALID_ENCODING), code(XML_ERR_UNKNOWN_ENCODING),
      code(XML_ERR_UNSUPPORTED_ENCODING):
      return context.error(.xmlEncoding, clean(fault.message), at: place)
    default:
      let message = Self.words[fault.code] ?? clean(fault.message)
      return context.error(.xmlSyntax, message, at: place)
    }
  }

  private func unfinished(at place: Position) -> ConversionError {
    if let open = parser.open.last {
      return context.error(
        .xmlSyntax, clean("expected </\(open.qualified)>, found the end of the document"), at: place
      )
    }
    if parser.hasRoot {
      return context.error(
        .xmlSyntax, "expected nothing behind the root element, found more", at: place)
    }
    return context.error(
      .xmlSyntax,
      scanner.fed.end == 0
        ? "expected an XML document, found nothing"
        : "expected a root element, found the end of the document", at: place)
  }

  /// What our tone makes of libxml2's: no capital, no full stop, no control characters.
  func clean(_ message: String) -> String {
    var bytes: [UInt8] = []
    for byte in message.utf8.prefix(400) {
      if byte >= 0x20, byte != 0x7F {
        bytes.append(byte)
      } else if byte == 0x0A {
        continue
      } else {
        bytes += "\\x\(String(byte, radix: 16))".utf8
      }
    }
    while let last = bytes.last, last == UInt8(ascii: ".") || last == 0x20 || last == 0x3A {
      bytes.removeLast()
    }
    let isUpper = { (byte: UInt8) in byte >= 0x41 && byte <= 0x5A }
    if bytes.count > 1, isUpper(bytes[0]), !isUpper(bytes[1]) { bytes[0] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
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
