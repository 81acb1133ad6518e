/// One header block of a tar archive, and the fields in it.
struct TarBlock {
  /// The size of a block.
  static let size = 512

  /// The kinds of header a block may be.
  enum Magic {
    /// POSIX ustar.
    case ustar
    /// GNU tar's own format, which has no prefix.
    case gnu
    /// The format before both.
    case old
  }

  /// The number of bytes from the end of content of this size to the next block.
  static func padding(after size: Int) -> Int {
    (Self.size - size % Self.size) % Self.size
  }

  private let bytes: ArraySlice<UInt8>

  /// Creates a block from its 512 bytes, or nothing from fewer.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= Self.size else { return nil }
    self.bytes = bytes.prefix(Self.size)
  }

  /// The bytes of a field.
  func field(_ place: Int, _ width: Int) -> ArraySlice<UInt8> {
    let start = bytes.startIndex + place
    return bytes[start..<(start + width)]
  }

  /// The bytes of a field up to the first NUL.
  func text(_ place: Int, _ width: Int) -> ArraySlice<UInt8> {
    field(place, width).prefix { $0 != 0 }
  }

  /// Whether every byte is zero.
  var isZero: Bool { bytes.allSatisfy { $0 == 0 } }

  /// The byte that says what kind of entry follows.
  var typeFlag: UInt8 { bytes[bytes.startIndex + 156] }

  /// The kind of header.
  var magic: Magic {
    guard field(257, 5).elementsEqual("ustar".utf8) else { return .old }
    return field(262, 1).elementsEqual([0]) ? .ustar : .gnu
  }

  /// The path, with the prefix that ustar has.
  var path: ArraySlice<UInt8> {
    let name = text(0, 100)
    guard magic == .ustar else { return name }
    let prefix = text(345, 155)
    return prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
  }

  /// Whether the checksum is that of the block.
  ///
  /// It is the sum of the bytes, where the checksum itself counts as spaces; old programs summed
  /// signed bytes.
  var hasValidChecksum: Bool {
    guard let stored = TarNumber.parse(field(148, 8)) else { return false }
    var unsigned = 0
    var signed = 0
    bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices {
        let byte = (148..<156).contains(place) ? UInt8(ascii: " ") : bytes[place]
        unsigned += Int(byte)
        signed += Int(Int8(bitPattern: byte))
      }
    }
    return stored == unsigned || stored == signed
  }
}
