import ConvertCore

extension MarkupScanner {
  /// Resolves the references between `at` and an index that libxml2 would refuse or not know.
  ///
  /// False where the last one may go on in the next bytes, or one is an error.
  mutating func references(to end: Int) -> Bool {
    var index = find("&", from: at, to: end)
    while index < end {
      guard let next = reference(index, to: end) else {
        if !hasFailed { at = index }
        return false
      }
      index = find("&", from: next, to: end)
    }
    return !hasFailed
  }

  /// Passes the reference at an index and answers where it ends; nothing where it is cut off.
  private mutating func reference(_ start: Int, to end: Int) -> Int? {
    var index = start + 1
    while index < end, isReferenceByte(bytes[index]) { index += 1 }
    if index == end, end == bytes.count, !isLast, index - start < Self.longestReference {
      return nil
    }
    // What is no reference is left for libxml2 to refuse.
    guard index < end, bytes[index] == UInt8(ascii: ";"), index > start + 1 else {
      return max(index, start + 1)
    }
    let name = bytes[(start + 1)..<index]
    if bytes[start + 1] == UInt8(ascii: "#") {
      if let scalar = XMLCharacter.number(UnsafeBufferPointer(rebasing: name)),
        !XMLCharacter.isLegal(scalar)
      {
        noticeIllegal(scalar, at: position(start))
        replace(from: start, to: index + 1, with: [0xEF, 0xBF, 0xBD])
      }
      return index + 1
    }
    let resolution = entities.resolve(String(decoding: name, as: UTF8.self))
    apply(resolution, from: start, to: index + 1)
    return index + 1
  }

  private mutating func apply(_ resolution: EntityTable.Resolution, from start: Int, to end: Int) {
    switch resolution {
    case .predefined: break
    case .text(let text, let warning):
      if let warning { notices.add(.xmlEntity, SAXMessage.clean(warning), at: position(start)) }
      replace(from: start, to: end, with: text)
    case .unknown(let warning):
      // What the document type would declare is not known here.
      notices.add(
        .xmlEntity, SAXMessage.clean(warning), at: position(start),
        isFault: !entities.hasDocumentType)
      // "&amp;" in place of "&" makes the reference stay as it is written.
      replace(from: start, to: start + 1, with: "&amp;".utf8)
    case .tooMuch(let message): fail(.xmlEntity, SAXMessage.clean(message), start)
    }
  }

  /// More bytes than this without a semicolon are no reference.
  private static let longestReference = 1024
}

/// Whether a byte can be part of a reference; control characters can, as they become U+FFFD.
@inline(__always)
private func isReferenceByte(_ byte: UInt8) -> Bool {
  isNameByte(byte) || byte == UInt8(ascii: "#") || (byte < 0x20 && !isXMLSpace(byte))
}

/// Whether a byte can be part of a name, as far as one byte tells (XML 1.0 section 2.3).
@inline(__always)
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF,
    UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."):
    true
  default: false
  }
}
