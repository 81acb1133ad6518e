/// The words of messages.
enum SAXMessage {
  /// What our tone makes of libxml2's: no capital, no full stop, no control characters.
  static func clean(_ message: String) -> String {
    var bytes: [UInt8] = []
    for byte in message.utf8.prefix(400) {
      if byte >= 0x20, byte != 0x7F {
        bytes.append(byte)
      } else if byte == 0x0A {
        continue
      } else {
        bytes += "\\x\(String(byte, radix: 16))".utf8
      }
    }
    while let last = bytes.last, last == UInt8(ascii: ".") || last == 0x20 || last == 0x3A {
      bytes.removeLast()
    }
    let isUpper = { (byte: UInt8) in byte >= 0x41 && byte <= 0x5A }
    if bytes.count > 1, isUpper(bytes[0]), !isUpper(bytes[1]) { bytes[0] |= 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
