import ByteScan
import ConvertCore

extension QuickParser {
  /// Passes text up to the next markup.
  mutating func text() -> Bool {
    if parent < 0 { return passSpace() }
    var record = EventRecord(kind: .text, position: position)
    record.start = at
    sawWide = false
    if passIndentation() {
      record.end = at
    } else {
      guard let found = run(from: at, to: UInt8(ascii: "<"), isValue: false) else { return false }
      record.start = found.lowerBound
      record.end = found.upperBound
    }
    record.isASCII = !sawWide
    add(record)
    return true
  }

  /// Passes an attribute's value, and answers where its bytes are.
  @inline(__always)
  mutating func value(to quote: UInt8) -> Range<Int>? {
    let start = at
    sawWide = false
    passPlainWords(to: quote)
    // Most values are short, and have nothing in them that is to be looked at.
    if at < bytes.count, bytes[at] == quote { return start..<at }
    return run(from: start, to: quote, isValue: true)
  }

  /// Passes a line end and the spaces behind it, where nothing else stands before the next tag, as it
  /// mostly is between tags; else nothing is passed.
  @inline(__always)
  private mutating func passIndentation() -> Bool {
    guard bytes[at] == 0x0A, let first = bytes.baseAddress else { return false }
    var end = at + 1
    let raw = UnsafeRawPointer(first)
    while end + 8 <= bytes.count,
      raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) == 0x20 &* Self.ones
    {
      end += 8
    }
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "<") else { return false }
    passLine()
    at = end
    return true
  }

  /// Passes text up to a byte that ends it, and answers where in the store its bytes are: those of the
  /// document itself, unless they had to be changed.
  ///
  /// What stands from `start` on has been passed already.
  private mutating func run(from start: Int, to ending: UInt8, isValue: Bool) -> Range<Int>? {
    let other = isValue ? ending : UInt8(ascii: "]")
    var copyStart: Int?
    // What was passed since, and is not yet copied where there is a copy.
    var piece = start
    while true {
      passPlain(to: other)
      guard at < bytes.count else { return nil }
      let byte = bytes[at]
      if byte == ending { break }
      switch byte {
      case UInt8(ascii: "&"):
        if copyStart == nil { copyStart = tape.bytes.count }
        copy(piece..<at)
        guard reference() else { return nil }
        piece = at
      case 0x0A, 0x09:
        if isValue {
          // White space in an attribute's value is read as spaces (XML 1.0 section 3.3.3).
          if copyStart == nil { copyStart = tape.bytes.count }
          copy(piece..<at)
          tape.bytes.append(0x20)
          piece = at + 1
        }
        if byte == 0x0A { passLine() } else { at += 1 }
      case UInt8(ascii: "]"):
        if !isValue, stands("]]>", at: at) { return nil }
        at += 1
      case 0x80...: guard passCharacters() else { return nil }
      default: return nil
      }
    }
    guard let copyStart else { return start..<at }
    copy(piece..<at)
    return copyStart..<tape.bytes.count
  }

  /// Passes a comment.
  mutating func comment() -> Bool {
    var record = EventRecord(kind: .comment, position: position)
    guard pass("<!--") else { return false }
    record.start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "-"):
        if stands("--", at: at) {
          record.end = at
          record.name = Int32(at - record.start)
          guard pass("-->") else { return false }
          add(record)
          tape.hasRemarks = true
          return true
        }
        at += 1
      case 0x0A: passLine()
      case 0x09, 0x20..<0x80: at += 1
      case 0x80...: guard passCharacters() else { return false }
      default: return false
      }
    }
    return false
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    tape.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// Passes bytes of ASCII that are nothing but text: up to `<`, `&`, `other`, or a control character.
  @inline(__always)
  private mutating func passPlain(to other: UInt8) {
    at = bytes.firstControlOrWide(
      or: UInt8(ascii: "<"), or: UInt8(ascii: "&"), or: other, from: at, to: bytes.count)
  }

  /// The same for what is mostly short, eight bytes at a time.
  @inline(__always)
  private mutating func passPlainWords(to other: UInt8) {
    guard let first = bytes.baseAddress else { return }
    let raw = UnsafeRawPointer(first)
    let others = UInt64(other) &* Self.ones
    while at + 8 <= bytes.count {
      let found = Self.suspects(raw, at, others)
      if found != 0 {
        at += found.trailingZeroBitCount >> 3
        return
      }
      at += 8
    }
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x20 || byte >= 0x80 || byte == other { return }
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return }
      at += 1
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tags: UInt64 = 0x3C3C_3C3C_3C3C_3C3C
  private static let references: UInt64 = 0x2626_2626_2626_2626

  /// The highest bit of each of eight bytes that may be other than text; it may be wrong of bytes behind
  /// the first one that is found.
  @inline(__always)
  private static func suspects(_ raw: UnsafeRawPointer, _ index: Int, _ others: UInt64) -> UInt64 {
    let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    // What is looked for is ASCII, and a byte that is not is found anyway.
    let found =
      ((word ^ tags) &- ones) | ((word ^ references) &- ones) | ((word ^ others) &- ones)
      | (word &- 0x20 &* ones) | word
    return found & (0x80 &* ones)
  }
}
