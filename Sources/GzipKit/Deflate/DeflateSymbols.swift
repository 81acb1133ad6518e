/// The symbols of lengths and distances, and the bits behind them (RFC 1951 section 3.2.5).
enum DeflateSymbols {
  /// How many literals and lengths have a symbol, with the end of the block.
  static let literalCount = 286
  /// How many distances have a symbol.
  static let distanceCount = 30
  /// The symbol that ends a block.
  static let endOfBlock = 256
  /// The symbol of the shortest length.
  static let firstLength = 257

  /// The shortest length of each symbol.
  static let lengthBases: [UInt16] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  /// How many bits behind the symbol say which length it is.
  static let lengthBits: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  /// The shortest distance of each symbol.
  static let distanceBases: [UInt16] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  /// How many bits behind the symbol say which distance it is.
  static let distanceBits: [UInt8] = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]

  /// For each length from 0 to 258 its place in the tables.
  static let slotsOfLengths: [UInt8] = {
    var slots = [UInt8](repeating: 0, count: MatchFinder.longest + 1)
    for (slot, base) in zip(UInt8(0)..., lengthBases) {
      for length in Int(base)..<slots.count { slots[length] = slot }
    }
    return slots
  }()

  /// The symbol of a distance from 1 to 32,768.
  @inline(__always)
  static func slot(ofDistance distance: Int) -> Int {
    guard distance > 4 else { return distance &- 1 }
    // Two symbols for each power of two: one for each half.
    let rest = distance &- 1
    let power = Int.bitWidth &- 1 &- rest.leadingZeroBitCount
    return 2 &* power &+ (rest &>> (power &- 1)) & 1
  }
}
