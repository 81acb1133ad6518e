import TextEncodings

/// The encoding of a document, as its first bytes tell (XML 1.0 appendix F).
struct XMLEncoding {
  /// What the bytes are.
  enum Form: Equatable {
    /// UTF-8.
    case utf8
    /// An encoding that we have tables for.
    case known(TextEncoding)
    /// Another encoding, by its declared name.
    case other(String)
  }

  /// What the bytes are.
  var form = Form.utf8

  /// How many bytes of byte order mark stand first.
  var mark = 0

  /// What the reader should know.
  var warning: String?

  /// Why the document cannot be read.
  var fault: String?

  /// What makes the bytes UTF-8; nothing where they are, or where nothing can.
  func decoder() -> (any SliceDecoder)? {
    switch form {
    case .utf8: nil
    case .known(let encoding): TableDecoder(encoding, from: mark)
    case .other(let name): LibraryDecoder(name)
    }
  }

  /// Looks at a document's first bytes, at least 256 of them where there are as many.
  init(of bytes: [UInt8]) {
    if let wide = Self.wide(bytes) {
      form = .known(wide.encoding)
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
    let known = TextEncoding.named(declared)
    switch known {
    // Text that calls itself ISO 8859-1 is windows-1252, as browsers read it (Encoding Standard
    // section 4.2): news has no use for the control characters in which they differ.
    case TextEncoding.iso88591?, TextEncoding.windows1252?: form = .known(.browserWindows1252)
    case let known? where !known.isUnicode: form = .known(known)
    case nil: form = .other(declared)
    default:
      // Programs that keep text as UTF-16 declare that, and then save it as UTF-8.
      warning = "expected \(declared), as declared, found single bytes; read as UTF-8"
    }
  }

  private static func isUTF8(_ name: String) -> Bool {
    // Who declares ASCII and writes more, writes UTF-8.
    let encoding = TextEncoding.named(name)
    return encoding == .utf8 || encoding == .ascii
  }

  /// UTF-16 or UTF-32, and the length of its mark.
  private static func wide(_ bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int)? {
    if let marked = TextEncoding.marked(bytes), marked.encoding != .utf8 {
      return (marked.encoding, marked.length)
    }
    if bytes.starts(with: [0x00, 0x00, 0x00, 0x3C]) { return (.utf32BigEndian, 0) }
    if bytes.starts(with: [0x3C, 0x00, 0x00, 0x00]) { return (.utf32LittleEndian, 0) }
    if bytes.starts(with: [0x00, 0x3C, 0x00]) { return (.utf16BigEndian, 0) }
    if bytes.count > 3, bytes[0] == 0x3C, bytes[1] == 0, bytes[3] == 0 {
      return (.utf16LittleEndian, 0)
    }
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
