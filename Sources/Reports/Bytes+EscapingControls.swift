extension [UInt8] {
  /// JSON in which the control and direction characters that JSON allows as they are, such as
  /// U+009B, are escapes.
  ///
  /// They can only stand in strings, where an escape says the same.
  var escapingControls: [UInt8] {
    let isSuspect: (UInt8) -> Bool = { $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
    guard contains(where: isSuspect) else { return self }
    var escaped: [UInt8] = []
    for scalar in String(decoding: self, as: UTF8.self).unicodeScalars {
      if scalar == "\n" || scalar.isPrintable {
        escaped += Array(String(scalar).utf8)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      }
    }
    return escaped
  }
}
