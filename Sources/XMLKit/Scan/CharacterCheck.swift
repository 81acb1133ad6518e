import ConvertCore

/// The first look at a document's bytes: are they UTF-8, which of them does XML not allow, and where
/// do lines end.
struct CharacterCheck {
  /// A character that XML does not allow.
  struct Illegal {
    /// Where it is.
    var position: Position

    /// How many bytes it takes.
    var length: Int

    /// What it is.
    var scalar: UInt32
  }

  /// How a check ended.
  enum Outcome {
    /// All bytes, but for a character or line end that may go on in the next ones, are right.
    case valid
    /// The byte after the checked ones is not UTF-8.
    case invalid
  }

  /// The lines seen so far.
  var lines: LineIndex

  private var illegal: [Illegal] = []
  private var firstIllegal = 0
  private var line = 1
  private var lineStart: Int

  /// Creates a check of a document whose first character is at `start`.
  init(start: Int) {
    lines = LineIndex(start: start)
    lineStart = start
  }

  /// Checks the bytes from `at` on, and moves `at` behind the last one that is whole.
  ///
  /// `base` is the offset of the first byte in the document. A carriage return at the end is left
  /// until its line feed may have come.
  mutating func check(
    _ bytes: UnsafeBufferPointer<UInt8>, from at: inout Int, base: Int, isLast: Bool
  ) -> Outcome {
    let count = bytes.count
    while at < count {
      while at + 8 <= count, let raw = bytes.baseAddress {
        let word = UnsafeRawPointer(raw + at).loadUnaligned(as: UInt64.self)
        if (word | ((word &- 0x2020_2020_2020_2020) & ~word)) & 0x8080_8080_8080_8080 != 0 { break }
        at += 8
      }
      // The word holds a byte to look at, or there is no whole word left.
      let end = min(at + 8, count)
      while at < end {
        let byte = bytes[at]
        if byte >= 0x20, byte < 0x80 {
          at += 1
        } else if byte < 0x20 {
          guard control(byte, bytes, &at, base: base, isLast: isLast) else { return .valid }
        } else {
          let length = Self.length(of: bytes, at: at)
          guard length > 0 else { return length == 0 && !isLast ? .valid : .invalid }
          if byte == 0xEF, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE {
            found(UInt32(bytes[at + 2]) + 0xFF40, at: base + at, length: 3)
          }
          at += length
        }
      }
    }
    return .valid
  }

  /// Passes a control character; false where it may go on in the next bytes.
  private mutating func control(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int, base: Int, isLast: Bool
  ) -> Bool {
    switch byte {
    case 0x09: break
    case 0x0A: lineBegins(at: base + at + 1)
    case 0x0D:
      if at + 1 == bytes.count, !isLast { return false }
      if at + 1 < bytes.count, bytes[at + 1] == 0x0A { at += 1 }
      lineBegins(at: base + at + 1)
    default: found(UInt32(byte), at: base + at, length: 1)
    }
    at += 1
    return true
  }

  /// The next illegal character that stands before an offset, where there is one.
  @inline(__always)
  func illegal(before offset: Int) -> Illegal? {
    guard firstIllegal < illegal.count, illegal[firstIllegal].position.byte < offset else {
      return nil
    }
    return illegal[firstIllegal]
  }

  /// Passes over the next illegal character.
  mutating func passIllegal() {
    firstIllegal += 1
    if firstIllegal == illegal.count {
      illegal.removeAll(keepingCapacity: true)
      firstIllegal = 0
    }
  }

  private mutating func lineBegins(at offset: Int) {
    lines.lineBegins(at: offset)
    line += 1
    lineStart = offset
  }

  private mutating func found(_ scalar: UInt32, at offset: Int, length: Int) {
    let position = Position(line: line, column: offset - lineStart + 1, byte: offset)
    illegal.append(Illegal(position: position, length: length, scalar: scalar))
  }

  /// The length of the character at `at`, 0 where it is cut off by the end, -1 where the bytes are
  /// not well-formed (RFC 3629 section 4).
  static func length(of bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let first = bytes[at]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: return -1
    }
    for offset in 1..<length {
      guard at + offset < bytes.count else { return 0 }
      let byte = bytes[at + offset]
      guard byte >= low, byte <= high else { return -1 }
      low = 0x80
      high = 0xBF
    }
    return length
  }
}
