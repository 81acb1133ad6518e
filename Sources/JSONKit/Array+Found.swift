extension [UInt8] {
  /// What stands at `index`, for the second half of "expected X, found Y"; nothing that a terminal
  /// would obey is shown as it is.
  func found(at index: Int, end: JSONRecord.End) -> String {
    guard index < count else { return "the end of the \(end.rawValue)" }
    let byte = self[index]
    if byte.isWordPart {
      let word = self[index...].prefix(21).prefix { $0.isWordPart }
      let shown = String(decoding: word.prefix(20), as: UTF8.self)
      return word.count > 20 ? "'\(shown)…'" : "'\(shown)'"
    }
    let length = withUnsafeBufferPointer { $0.lengthOfUTF8(at: index, to: count) }
    guard
      let scalar = String(decoding: self[index..<(index + length)], as: UTF8.self)
        .unicodeScalars.first
    else {
      return "the byte 0x\(hexadecimal(UInt32(byte), digits: 2))"
    }
    if scalar == "'" { return "\"'\"" }
    return scalar.isVisible
      ? "'\(scalar)'" : "the character U+\(hexadecimal(scalar.value, digits: 4))"
  }
}

/// A number in upper-case hexadecimal digits, at least so many.
func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let string = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - string.utf8.count)) + string
}

extension UInt8 {
  fileprivate var isWordPart: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows the character, alone, and obeys nothing in it.
  var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator, .nonspacingMark, .enclosingMark:
      false
    default: true
    }
  }
}
