/// UTF-16 and UTF-32 in either byte order (RFC 2781; Unicode section 3.10).
struct WideDecoder: Sendable {
  private let width: Int
  private var isBigEndian: Bool?
  private var offset: Int
  private var rest: [UInt8] = []

  init(width: Int, isBigEndian: Bool?, offset: Int) {
    self.width = width
    self.isBigEndian = isBigEndian
    self.offset = offset
  }

  mutating func decode<Failure: Error>(
    _ chunk: [UInt8], isLast: Bool, onInvalid: TextDecoder.Report<Failure>
  ) throws(Failure) -> [UInt8] {
    let bytes = rest.isEmpty ? chunk : rest + chunk
    rest = []
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / width + 4)
    var index = 0
    if isBigEndian == nil, bytes.count >= width {
      isBigEndian = true
      let mark = unit(in: bytes, at: 0)
      if mark == 0xFFFE || mark == 0xFFFE_0000 { isBigEndian = false }
      if unit(in: bytes, at: 0) == 0xFEFF { index = width }
    }
    while bytes.count - index >= width {
      let first = unit(in: bytes, at: index)
      var scalar = first
      var length = width
      if width == 2, 0xD800..<0xDC00 ~= first {
        guard bytes.count - index >= 4 else { break }
        let second = unit(in: bytes, at: index + 2)
        if 0xDC00..<0xE000 ~= second {
          scalar = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
          length = 4
        }
      }
      if scalar > 0x10FFFF || 0xD800..<0xE000 ~= scalar {
        try report(bytes[index..<(index + width)], at: index, text, onInvalid)
        text.appendReplacement()
      } else {
        text.append(scalar: scalar)
      }
      index += length
    }
    if isLast, index < bytes.count {
      try report(bytes[index...], at: index, isCutOff: true, text, onInvalid)
      text.appendReplacement()
    } else {
      rest = Array(bytes[index...])
    }
    offset += index
    return text
  }

  private func report<Failure: Error>(
    _ bytes: ArraySlice<UInt8>, at index: Int, isCutOff: Bool = false, _ text: [UInt8],
    _ onInvalid: TextDecoder.Report<Failure>
  ) throws(Failure) {
    try onInvalid(
      InvalidBytes(offset: offset + index, bytes: Array(bytes), isCutOff: isCutOff), text)
  }

  @inline(__always)
  private func unit(in bytes: [UInt8], at index: Int) -> UInt32 {
    var unit: UInt32 = 0
    for place in 0..<width {
      let byte = bytes[isBigEndian == false ? index + width - 1 - place : index + place]
      unit = unit << 8 | UInt32(byte)
    }
    return unit
  }
}
