/// Where the encoder of a gzip member is: all that another needs to go on with.
struct MemberState {
  private static let headerSize = 20

  /// The check of all content so far.
  var crc: UInt32 = 0
  /// How many bytes it has, modulo 2³².
  var length: UInt32 = 0
  /// The bits that are in no byte yet.
  var pending: (bits: UInt64, count: Int) = (0, 0)
  /// Where in `content` that begins which has not been compressed.
  var start = 0
  /// The content that is still pointed back to, and what waits behind it.
  var content: [UInt8] = []
}

extension MemberState {
  /// The state as bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    let numbers = [
      crc, length, UInt32(truncatingIfNeeded: pending.bits), UInt32(clamping: pending.count),
      UInt32(clamping: start),
    ]
    for number in numbers { GzipHeader.append(number, to: &bytes) }
    return bytes + content
  }

  /// The state that was made into these bytes, or nothing where none was.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.headerSize else { return nil }
    let numbers = stride(from: 0, to: Self.headerSize, by: 4).map { place in
      bytes[place..<(place + 4)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
    crc = numbers[0]
    length = numbers[1]
    pending = (UInt64(numbers[2]), Int(numbers[3]))
    start = Int(numbers[4])
    content = Array(bytes[Self.headerSize...])
    guard pending.count < 32, pending.bits >> UInt64(pending.count) == 0, start <= content.count
    else { return nil }
  }
}
