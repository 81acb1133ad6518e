extension QuickParser {
  /// Passes characters beyond ASCII; false where the bytes are no UTF-8, or XML does not allow one.
  mutating func passCharacters() -> Bool {
    sawWide = true
    while at < bytes.count, bytes[at] >= 0x80 {
      let length = CharacterCheck.length(of: bytes, at: at)
      guard length > 0 else { return false }
      if bytes[at] == 0xEF, bytes[at + 1] == 0xBF, bytes[at + 2] >= 0xBE { return false }
      at += length
    }
    return true
  }

  /// Passes a reference to one of XML's own entities or to a character, and adds what it stands for.
  mutating func reference() -> Bool {
    sawWide = true
    let most = min(at + 12, bytes.count)
    guard let end = bytes[at..<most].firstIndex(of: UInt8(ascii: ";")) else { return false }
    if bytes[at + 1] == UInt8(ascii: "#") {
      let name = UnsafeBufferPointer(rebasing: bytes[(at + 1)..<end])
      guard let number = XMLCharacter.number(name), XMLCharacter.isLegal(number),
        let scalar = Unicode.Scalar(number)
      else { return false }
      tape.bytes.append(
        contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      at = end + 1
      return true
    }
    for (name, byte) in Self.entities where stands(name, at: at) {
      tape.bytes.append(byte)
      at += name.utf8CodeUnitCount
      return true
    }
    return false
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
  ]
}
