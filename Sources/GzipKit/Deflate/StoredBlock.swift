/// Blocks of bytes as they are, for what does not get smaller (RFC 1951 section 3.2.4).
enum StoredBlock {
  /// The most bytes of one block.
  private static let longest = 65_535

  /// How many bits it takes at most to store so many bytes.
  static func bitCount(_ size: Int) -> Int {
    8 * size + (size / longest + 1) * 42
  }

  /// Stores the content in as many blocks as it takes.
  static func write(_ content: UnsafeRawBufferPointer, isLast: Bool, to bits: inout BitWriter) {
    var rest = content[...]
    repeat {
      let piece = rest.prefix(longest)
      rest = rest.dropFirst(piece.count)
      bits.reserve(16)
      bits.put(isLast && rest.isEmpty ? 1 : 0, 3)
      bits.align()
      let size = UInt32(piece.count)
      bits.put(size, 16)
      bits.put(~size & 0xFFFF, 16)
      bits.append(UnsafeRawBufferPointer(rebasing: piece))
    } while !rest.isEmpty
  }
}
