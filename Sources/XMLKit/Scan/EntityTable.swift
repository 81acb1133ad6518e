internal import CLibXML2

/// The general entities of one document: those its internal subset declares, and HTML's.
///
/// Entities of plain text are expanded, up to a mebibyte in all. An entity that contains markup, or
/// that stands in another file, stays as it is written: an article's text is no place for programs.
struct EntityTable {
  /// What a reference stands for.
  enum Resolution {
    /// One of XML's own five, which libxml2 resolves.
    case predefined
    /// Text, ready to stand in a document, with a warning where nobody declared the entity.
    case text([UInt8], warning: String?)
    /// Nothing that can be read; the warning says why.
    case unknown(warning: String)
    /// More than can be read; the message says so.
    case tooMuch(String)
  }

  /// What a declaration says.
  enum Declaration {
    /// The replacement text, character references resolved.
    case text([UInt8])
    /// The entity is in another file.
    case external
    /// The replacement text has a character that XML does not allow.
    case illegal
  }

  /// How many bytes all entities of one document may expand to.
  static let most = 1 << 20

  private static let deepest = 16
  private static let predefined: Set<String> = ["amp", "lt", "gt", "quot", "apos"]

  /// Whether the document has a document type declaration, which may declare what is not seen here.
  var hasDocumentType = false

  private var declarations: [String: Declaration] = [:]
  private var html: [String: [UInt8]] = [:]
  private var expanded = 0

  /// Adds a declaration; the first of a name counts (XML 1.0 section 4.2).
  mutating func declare(_ name: String, _ declaration: Declaration) {
    if declarations[name] == nil { declarations[name] = declaration }
  }

  /// What a reference with this name stands for.
  mutating func resolve(_ name: String) -> Resolution {
    if Self.predefined.contains(name) { return .predefined }
    if declarations[name] != nil { return expand(name) }
    if let known = html[name] { return .text(known, warning: nil) }
    let scalar =
      name.utf8.allSatisfy { isNameByte($0) }
      ? name.withCString { wirecopy_html_entity($0) } : 0
    guard let scalar = Unicode.Scalar(scalar), scalar.value > 0 else {
      return .unknown(warning: "expected an entity that is declared, found &\(name);")
    }
    let text = Array(String(scalar).utf8)
    html[name] = text
    return .text(
      text,
      warning: hasDocumentType
        ? nil : "expected an entity that is declared, found &\(name); read as HTML's")
  }

  private mutating func expand(_ name: String) -> Resolution {
    var text: [UInt8] = []
    switch append(name, to: &text, depth: 0) {
    case .done: return .text(text, warning: nil)
    case .external:
      return .unknown(
        warning: "expected an entity of this document, found &\(name); which is not loaded")
    case .markup:
      return .unknown(
        warning: "expected an entity of plain text, found &\(name); which is left as it is")
    case .tooMuch:
      return .tooMuch(
        "expected entities that expand to at most \(Self.most) bytes, found more in &\(name);")
    }
  }

  private static func number(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    name.first == UInt8(ascii: "#") ? XMLCharacter.number(name) : nil
  }

  private enum Progress {
    case done
    case external
    case markup
    case tooMuch
  }

  private mutating func append(_ name: String, to text: inout [UInt8], depth: Int) -> Progress {
    if let scalar = Array(name.utf8).withUnsafeBufferPointer(Self.number) {
      guard XMLCharacter.isLegal(scalar) else { return .markup }
      text += "&#\(scalar);".utf8
      return .done
    }
    guard let declaration = Self.predefined.contains(name) ? nil : declarations[name] else {
      switch resolve(name) {
      case .predefined: text += "&\(name);".utf8
      case .text(let html, _): text += html
      case .unknown, .tooMuch: return .markup
      }
      return .done
    }
    guard depth < Self.deepest else { return .tooMuch }
    guard case .text(let replacement) = declaration else {
      if case .external = declaration { return .external }
      return .markup
    }
    expanded += replacement.count + 1
    guard expanded <= Self.most else { return .tooMuch }
    var index = 0
    while index < replacement.count {
      let byte = replacement[index]
      index += 1
      switch byte {
      case UInt8(ascii: "<"): return .markup
      case UInt8(ascii: "&"):
        guard let end = replacement[index...].firstIndex(of: UInt8(ascii: ";")) else {
          return .markup
        }
        let inner = replacement[index..<end]
        guard inner.allSatisfy({ isNameByte($0) || $0 == UInt8(ascii: "#") }) else {
          return .markup
        }
        let progress = append(String(decoding: inner, as: UTF8.self), to: &text, depth: depth + 1)
        guard case .done = progress else { return progress }
        index = end + 1
      case UInt8(ascii: ">"): text += "&gt;".utf8
      case UInt8(ascii: "\""): text += "&quot;".utf8
      case UInt8(ascii: "'"): text += "&apos;".utf8
      case 0x0D: text += "&#13;".utf8
      default: text.append(byte)
      }
    }
    return .done
  }
}
