import ArticleModel
internal import CLibXML2
import ConvertCore

/// libxml2's words about a fault, in ours.
///
/// What is not known here is said as libxml2 says it.
struct SchemaMessage {
  /// What kind of fault it is.
  let code: DiagnosticCode

  /// What it says.
  let words: String

  /// Whether it says why a value is wrong, so that libxml2 will say next that it is.
  let isFacet: Bool

  /// Whether it says no more than that a value is wrong.
  let isValue: Bool

  /// Makes the words of an error with libxml2's number, about something in the element `parent`.
  init(_ number: Int, _ message: String, parent: String?) {
    code =
      message.contains("Missing child element")
      ? .schemaMissingElement : Self.codes[number] ?? .schemaInvalid
    isValue = Self.codes[number] == .schemaValue && !message.utf8.contains(UInt8(ascii: "["))
    let parts = FaultParts(message)
    isFacet = parts.body.hasPrefix("[facet")
    words = SAXMessage.clean(
      parts.expectation(in: parent) ?? parts.attributeWords ?? parts.valueWords ?? parts.textWords
        ?? TypesFault(parts.body).words ?? parts.plainWords)
  }

  private static let codes: [Int: DiagnosticCode] = {
    var codes: [Int: DiagnosticCode] = [:]
    let schemas: [(xmlParserErrors, DiagnosticCode)] = [
      (XML_SCHEMAV_ELEMENT_CONTENT, .schemaUnexpectedElement),
      (XML_SCHEMAV_CVC_ELT_1, .schemaRoot),
      (XML_SCHEMAV_CVC_TYPE_3_1_2, .schemaUnexpectedElement),
      (XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2, .schemaUnexpectedElement),
      (XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, .schemaUnexpectedAttribute),
      (XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2, .schemaUnexpectedAttribute),
      (XML_SCHEMAV_CVC_TYPE_3_1_1, .schemaUnexpectedAttribute),
      (XML_SCHEMAV_CVC_COMPLEX_TYPE_4, .schemaMissingAttribute),
      (XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1, .schemaText),
      (XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, .schemaText),
      (XML_SCHEMAV_CVC_IDC, .schemaIdentity),
      (XML_DTD_CONTENT_MODEL, .schemaUnexpectedElement),
      (XML_DTD_INVALID_CHILD, .schemaUnexpectedElement),
      (XML_DTD_UNKNOWN_ELEM, .schemaUnexpectedElement),
      (XML_DTD_ROOT_NAME, .schemaRoot),
      (XML_DTD_UNKNOWN_ATTRIBUTE, .schemaUnexpectedAttribute),
      (XML_DTD_MISSING_ATTRIBUTE, .schemaMissingAttribute),
      (XML_DTD_NOT_EMPTY, .schemaText),
      (XML_DTD_NOT_PCDATA, .schemaText),
      (XML_DTD_ATTRIBUTE_VALUE, .schemaValue),
      (XML_DTD_ID_REDEFINED, .schemaIdentity),
      (XML_DTD_UNKNOWN_ID, .schemaIdentity),
    ]
    for (number, code) in schemas { codes[Int(number.rawValue)] = code }
    let values =
      XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue...XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3.rawValue
    let facets =
      XML_SCHEMAV_CVC_FACET_VALID.rawValue...XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue
    for number in values { codes[Int(number)] = .schemaValue }
    for number in facets { codes[Int(number)] = .schemaValue }
    let grammars: [(xmlRelaxNGValidErr, DiagnosticCode)] = [
      (XML_RELAXNG_ERR_EXTRACONTENT, .schemaUnexpectedElement),
      (XML_RELAXNG_ERR_ELEMNAME, .schemaUnexpectedElement),
      (XML_RELAXNG_ERR_ELEMWRONG, .schemaUnexpectedElement),
      (XML_RELAXNG_ERR_NOELEM, .schemaMissingElement),
      (XML_RELAXNG_ERR_INVALIDATTR, .schemaUnexpectedAttribute),
      (XML_RELAXNG_ERR_ATTRVALID, .schemaInvalid),
      (XML_RELAXNG_ERR_DATATYPE, .schemaValue),
      (XML_RELAXNG_ERR_VALUE, .schemaValue),
      (XML_RELAXNG_ERR_TEXTWRONG, .schemaText),
    ]
    for (number, code) in grammars { codes[Int(number.rawValue)] = code }
    return codes
  }()
}
