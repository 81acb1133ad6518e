internal import CLibXML2
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
    // Nearly every document begins with a tag, or says what it is in ASCII.
    if bytes.starts(with: Self.usual) { return }
    if bytes.count > 1, bytes[0] == UInt8(ascii: "<"), bytes[1] != 0 {
      if let declared = Self.declaredOther(in: bytes, from: 0) {
        choose(declared)
      }
    } else if let wide = Self.wide(bytes) {
      form = .known(wide.encoding)
      mark = wide.mark
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      mark = 3
      if let declared = Self.declaredOther(in: bytes, from: 3) {
        warning = "expected \(declared), as declared, found UTF-8 with a byte order mark"
      }
    } else if bytes.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) {
      fault = "expected a text in an ASCII-based encoding or in Unicode, found EBCDIC"
    }
  }

  /// How nearly every document begins.
  static let usual = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" as StaticString

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

  /// The encoding that an XML declaration at an index names, in lower case, where it names another than
  /// UTF-8.
  private static func declaredOther(in bytes: [UInt8], from start: Int) -> String? {
    guard let name = declared(in: bytes, from: start) else { return nil }
    if name.count == 5, zip(name, "utf-8".utf8).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
      return nil
    }
    let declared = String(decoding: name, as: UTF8.self).lowercased()
    let encoding = TextEncoding.named(declared)
    // Who declares ASCII and writes more, writes UTF-8.
    return encoding == .utf8 || encoding == .ascii ? nil : declared
  }

  /// The encoding an XML declaration at an index names; nothing where there is none.
  private static func declared(in bytes: [UInt8], from start: Int) -> ArraySlice<UInt8>? {
    guard bytes.count - start > 5, bytes[start...].starts(with: "<?xml".utf8) else { return nil }
    let declaration = bytes[start..<min(start + 256, bytes.count)]
    let end = declaration.firstIndex(of: UInt8(ascii: ">")) ?? declaration.endIndex
    var at = start
    var isNamed = false
    while let word = nextWord(in: bytes, from: &at, to: end) {
      if isNamed { return quoted(bytes[word]) }
      isNamed = word.count == 8 && bytes[word].elementsEqual("encoding".utf8)
    }
    return nil
  }

  /// The next bytes that are neither white space nor `=`.
  private static func nextWord(
    in bytes: [UInt8], from at: inout Int, to end: Int
  ) -> Range<Int>? {
    let isBetween = { (byte: UInt8) in isXMLSpace(byte) || byte == UInt8(ascii: "=") }
    while at < end, isBetween(bytes[at]) { at += 1 }
    let start = at
    while at < end, !isBetween(bytes[at]) { at += 1 }
    return start < at ? start..<at : nil
  }

  /// What stands in the quotation marks that these bytes begin with.
  private static func quoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return nil }
    let name = value.dropFirst().prefix { $0 != quote && $0 > 0x20 && $0 < 0x7F }
    return name.isEmpty ? nil : name
  }
}

extension [UInt8] {
  /// Whether these bytes come first.
  fileprivate func starts(with text: StaticString) -> Bool {
    withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress, bytes.count >= text.utf8CodeUnitCount else {
        return false
      }
      return memcmp(first, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
  }
}
