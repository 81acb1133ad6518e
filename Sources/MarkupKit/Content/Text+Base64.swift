import ArticleModel

extension Text {
  /// The UTF-8 text that it is the Base64 of (RFC 4648 section 4), white space passed over; nothing where
  /// it is none, or has characters that XML does not allow.
  public var decodedBase64: Text? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in utf8 where !byte.isMarkupSpace && byte != UInt8(ascii: "=") {
      guard let value = byte.base64Value else { return nil }
      bits = bits << 6 | value
      count += 1
      if count == 4 {
        bytes += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        bits = 0
        count = 0
      }
    }
    switch count {
    case 0: break
    case 2: bytes.append(UInt8(bits >> 4 & 0xFF))
    case 3: bytes += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
    default: return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 || "\t\n\r".unicodeScalars.contains($0) })
    else { return nil }
    return Text(text)
  }
}

extension UInt8 {
  /// The six bits that a character of Base64 stands for.
  fileprivate var base64Value: UInt32? {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(self) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(self) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
