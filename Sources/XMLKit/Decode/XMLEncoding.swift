/// The encoding of a document, as its first bytes tell (XML 1.0 appendix F).
struct XMLEncoding {
  /// What the bytes are.
  enum Form: Equatable {
    /// UTF-8.
    case narrow
    /// UTF-16 or UTF-32.
    case wide(width: Int, isBigEndian: Bool)
    /// ISO 8859-1 or windows-1252, or ISO 8859-15.
    case western(isLatin9: Bool)
    /// Another encoding, by its declared name.
    case other(String)
  }

  /// What the bytes are.
  var form = Form.narrow

  /// How many bytes of byte order mark stand first.
  var mark = 0

  /// What the reader should know.
  var warning: String?

  /// Why the document cannot be read.
  var fault: String?

  /// What makes the bytes UTF-8; nothing where they are, or where nothing can.
  func decoder() -> (any TextDecoder)? {
    switch form {
    case .narrow: nil
    case .wide(let width, let isBigEndian): WideDecoder(width: width, isBigEndian: isBigEndian)
    case .western(let isLatin9): WesternDecoder(isLatin9: isLatin9)
    case .other(let name): LibraryDecoder(name)
    }
  }

  /// Looks at a document's first bytes, at least 256 of them where there are as many.
  init(of bytes: [UInt8]) {
    if let wide = Self.wide(bytes) {
      form = .wide(width: wide.width, isBigEndian: wide.isBigEndian)
      mark = wide.mark
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      mark = 3
      if let declared = Self.declared(in: bytes[3...]), !Self.isUTF8(declared) {
        warning = "expected \(declared), as declared, found UTF-8 with a byte order mark"
      }
    } else if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
      fault = "expected a text in an ASCII-based encoding or in Unicode, found EBCDIC"
    } else if let declared = Self.declared(in: bytes[...]), !Self.isUTF8(declared) {
      choose(declared)
    }
  }

  private mutating func choose(_ declared: String) {
    switch declared {
    case "iso-8859-1", "latin1", "windows-1252", "cp1252", "iso8859-1", "iso_8859-1":
      form = .western(isLatin9: false)
    case "iso-8859-15", "latin9": form = .western(isLatin9: true)
    case "utf-16", "utf-16le", "utf-16be", "ucs-2", "iso-10646-ucs-2", "utf-32", "utf-32le",
      "utf-32be", "unicode":
      // Programs that keep text as UTF-16 declare that, and then save it as UTF-8.
      warning = "expected \(declared), as declared, found single bytes; read as UTF-8"
    default: form = .other(declared)
    }
  }

  private static func isUTF8(_ name: String) -> Bool {
    name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii"
  }

  /// The width, byte order and mark of UTF-16 or UTF-32.
  private static func wide(_ bytes: [UInt8]) -> (width: Int, isBigEndian: Bool, mark: Int)? {
    if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return (4, true, 4) }
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) { return (4, false, 4) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (2, true, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (2, false, 2) }
    if bytes.starts(with: [0x00, 0x00, 0x00, 0x3C]) { return (4, true, 0) }
    if bytes.starts(with: [0x3C, 0x00, 0x00, 0x00]) { return (4, false, 0) }
    if bytes.starts(with: [0x00, 0x3C, 0x00]) { return (2, true, 0) }
    if bytes.count > 3, bytes[0] == 0x3C, bytes[1] == 0, bytes[3] == 0 { return (2, false, 0) }
    return nil
  }

  /// The encoding an XML declaration names, in lower case; nothing where there is none.
  static func declared(in bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let declaration = bytes.prefix(256).prefix { $0 != UInt8(ascii: ">") }
    let words = declaration.split { isXMLSpace($0) || $0 == UInt8(ascii: "=") }
    guard let word = words.firstIndex(where: { $0.elementsEqual("encoding".utf8) }),
      word + 1 < words.count
    else { return nil }
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
    let value = words[word + 1]
    guard let quote = value.first, isQuote(quote) else { return nil }
    let name = value.dropFirst().prefix { $0 != quote && $0 > 0x20 && $0 < 0x7F }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
  }
}
