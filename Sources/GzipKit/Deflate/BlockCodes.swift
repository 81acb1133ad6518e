/// The two codes of a block: one for literals and lengths, one for distances.
struct BlockCodes {
  /// How one symbol is written: its code, and how far the value lies behind the symbol's first.
  struct Entry {
    var code: UInt32
    var codeLength: UInt8
    var extraBits: UInt8
    var base: UInt16
  }

  let literals: HuffmanCode
  let distances: HuffmanCode

  /// The codes that need no table (RFC 1951 section 3.2.6).
  static let fixed = BlockCodes(
    literals: HuffmanCode(
      lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
    distances: HuffmanCode(lengths: [UInt8](repeating: 5, count: 32)))

  /// How many bits the symbols take that occur so often.
  func bitCount(_ literalCounts: [UInt32], _ distanceCounts: [UInt32]) -> Int {
    var sum = 0
    for (count, length) in zip(literalCounts, literals.lengths) { sum += Int(count) * Int(length) }
    for (count, length) in zip(distanceCounts, distances.lengths) {
      sum += Int(count) * Int(length)
    }
    let lengthCounts = literalCounts.dropFirst(DeflateSymbols.firstLength)
    for (count, bits) in zip(lengthCounts, DeflateSymbols.lengthBits) {
      sum += Int(count) * Int(bits)
    }
    for (count, bits) in zip(distanceCounts, DeflateSymbols.distanceBits) {
      sum += Int(count) * Int(bits)
    }
    return sum
  }

  /// Calls `body` with a table of entries for literals, one for lengths and one for distances.
  func withEntries(
    _ body: (UnsafePointer<Entry>, UnsafePointer<Entry>, UnsafePointer<Entry>) -> Void
  ) {
    let plain = (0...DeflateSymbols.endOfBlock).map {
      Entry(
        code: UInt32(literals.codes[$0]), codeLength: literals.lengths[$0], extraBits: 0, base: 0)
    }
    let lengths = DeflateSymbols.lengthBases.indices.map {
      let symbol = DeflateSymbols.firstLength + $0
      return Entry(
        code: UInt32(literals.codes[symbol]), codeLength: literals.lengths[symbol],
        extraBits: DeflateSymbols.lengthBits[$0], base: DeflateSymbols.lengthBases[$0])
    }
    let far = DeflateSymbols.distanceBases.indices.map {
      Entry(
        code: UInt32(distances.codes[$0]), codeLength: distances.lengths[$0],
        extraBits: DeflateSymbols.distanceBits[$0], base: DeflateSymbols.distanceBases[$0])
    }
    body(plain, lengths, far)
  }
}

extension BitWriter {
  /// Puts in a symbol, and the bits that tell the value from the symbol's first one.
  @inline(__always)
  mutating func put(_ entry: BlockCodes.Entry, _ value: Int) {
    let rest = UInt32(truncatingIfNeeded: value &- Int(entry.base))
    put(
      entry.code | rest &<< UInt32(entry.codeLength), Int(entry.codeLength &+ entry.extraBits))
  }
}
