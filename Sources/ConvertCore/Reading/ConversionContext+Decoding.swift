extension ConversionContext {
  /// How many illegal characters of a document are reported one by one.
  static let mostWarnings = 100

  /// Checks that a text document is UTF-8 and returns its bytes without a byte order mark.
  ///
  /// A character that XML 1.0 (section 2.2) forbids becomes U+FFFD, with a warning at its place, since
  /// the model's texts never hold one.
  ///
  /// - Throws: `ConversionError` with the code `text.encoding` at the first byte that is not UTF-8.
  public func decodedText(_ bytes: [UInt8]) throws(ConversionError) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if isClean || bytes.isCleanText { return hasMark ? Array(bytes[3...]) : bytes }
    if !isDecoded, let invalid = bytes.firstInvalidUTF8 {
      throw error(
        .textEncoding,
        "expected UTF-8, found the byte 0x\(String(bytes[invalid], radix: 16, uppercase: true))",
        at: Position(of: invalid, in: bytes))
    }
    let illegal = bytes.illegalCharacters
    var decoded: [UInt8] = []
    var done = hasMark ? 3 : 0
    for (index, character) in illegal.enumerated() {
      // A place costs a pass over the text, so a file full of such characters is told of once.
      if index < Self.mostWarnings {
        warn(
          .illegalCharacter, "expected a character that XML allows, found U+\(character.name)",
          at: Position(of: character.range.lowerBound, in: bytes))
      } else if index == Self.mostWarnings {
        warn(
          .illegalCharacter,
          "expected characters that XML allows, found \(illegal.count - index) more that it forbids",
          at: Position(of: character.range.lowerBound, in: bytes))
      }
      decoded += bytes[done..<character.range.lowerBound]
      decoded += [0xEF, 0xBF, 0xBD]
      done = character.range.upperBound
    }
    return decoded + bytes[done...]
  }
}

extension Position {
  /// The place of the byte at `offset` of a document.
  public init(of offset: Int, in bytes: [UInt8]) {
    var line = 1
    var start = 0
    var index = 0
    let end = min(offset, bytes.count)
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte == 10 || byte == 13 else { continue }
      if byte == 13, index < bytes.count, bytes[index] == 10 {
        if index >= end { break }
        index += 1
      }
      line += 1
      start = index
    }
    self.init(line: line, column: offset - start + 1, byte: offset)
  }
}

extension [UInt8] {
  /// The offset of the first byte that is not part of valid UTF-8.
  public var firstInvalidUTF8: Int? {
    // Nearly all text is clean, which is found out many times faster.
    if isCleanText { return nil }
    do {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The characters of valid UTF-8 that XML 1.0 forbids.
  fileprivate var illegalCharacters: [(range: Range<Int>, name: String)] {
    var found: [(Range<Int>, String)] = []
    var index = 0
    while let next = firstSuspect(from: index) {
      let byte = self[next]
      index = next + 1
      if byte == 0xEF {
        guard next + 2 < count, self[next + 1] == 0xBF, self[next + 2] >= 0xBE else { continue }
        found.append((next..<(next + 3), self[next + 2] == 0xBE ? "FFFE" : "FFFF"))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        found.append((next..<(next + 1), (byte < 16 ? "000" : "00") + digits))
      }
    }
    return found
  }

  /// The offset of the next control character that is no white space, or of the next 0xEF, which
  /// begins U+FFFE and U+FFFF.
  private func firstSuspect(from start: Int) -> Int? {
    withUnsafeBytes { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0xEF || byte < 0x20 && byte != 9 && byte != 10 && byte != 13 { return index }
        index += 1
      }
      return nil
    }
  }
}

extension DiagnosticCode {
  /// A text document is not in the encoding it should be in.
  public static let textEncoding: DiagnosticCode = "text.encoding"

  /// A document holds a character that the model does not.
  public static let illegalCharacter: DiagnosticCode = "text.illegal-character"
}
