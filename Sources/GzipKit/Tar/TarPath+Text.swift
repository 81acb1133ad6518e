extension TarPath {
  /// The path as messages show it: what is no printable UTF-8 becomes `\xHH`, byte by byte.
  public static func printable(_ path: [UInt8]) -> String {
    var result = ""
    let shown = path.prefix(longest)
    let text = String(decoding: shown, as: UTF8.self)
    guard text.utf8.elementsEqual(shown) else {
      for byte in shown { append(byte, to: &result, isPlain: (0x20..<0x7F).contains(byte)) }
      return result
    }
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
        for byte in String(scalar).utf8 { append(byte, to: &result, isPlain: false) }
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The path without "./" before it and "/" after it.
  static func trimmed(_ path: ArraySlice<UInt8>, isDirectory: Bool) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var path = path
    while path.count > 2, path.starts(with: [UInt8(ascii: "."), slash]) {
      // "./" and "//" both: what follows must not become an absolute path.
      guard path[path.startIndex + 2] != slash else { break }
      path = path.dropFirst(2)
    }
    while isDirectory, path.count > 1, path.last == slash { path = path.dropLast() }
    return Array(path)
  }

  private static func append(_ byte: UInt8, to result: inout String, isPlain: Bool) {
    if isPlain {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      result += byte < 16 ? "\\x0\(digits)" : "\\x\(digits)"
    }
  }
}
