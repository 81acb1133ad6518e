/// The lengths of a block's codes, as they stand before it (RFC 1951 section 3.2.7).
struct CodeTable {
  /// A length, or a repetition of one with the bits that say how often.
  private struct Item {
    var symbol: Int
    var value = 0
    var bits = 0
  }

  /// The order in which the lengths of the code for lengths are written.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private let literalCount: Int
  private let distanceCount: Int
  private let lengthCount: Int
  private let items: [Item]
  private let code: HuffmanCode

  init(_ codes: BlockCodes) {
    literalCount = max(codes.literals.usedCount, DeflateSymbols.firstLength)
    distanceCount = max(codes.distances.usedCount, 1)
    items = Self.items(
      Array(codes.literals.lengths[..<literalCount]) + codes.distances.lengths[..<distanceCount])
    var counts = [UInt32](repeating: 0, count: Self.order.count)
    for item in items { counts[item.symbol] += 1 }
    let code = HuffmanCode(counts: counts, limit: 7)
    lengthCount = max(Self.order.lastIndex { code.lengths[$0] > 0 }.map { $0 + 1 } ?? 0, 4)
    self.code = code
  }

  /// How many bits it takes.
  var bitCount: Int {
    items.reduce(14 + 3 * lengthCount) { $0 + Int(code.lengths[$1.symbol]) + $1.bits }
  }

  /// Writes the table.
  func write(to bits: inout BitWriter) {
    bits.reserve(bitCount / 8 + 1)
    bits.put(UInt32(literalCount - DeflateSymbols.firstLength), 5)
    bits.put(UInt32(distanceCount - 1), 5)
    bits.put(UInt32(lengthCount - 4), 4)
    for symbol in Self.order.prefix(lengthCount) { bits.put(UInt32(code.lengths[symbol]), 3) }
    for item in items {
      bits.put(UInt32(code.codes[item.symbol]), Int(code.lengths[item.symbol]))
      bits.put(UInt32(item.value), item.bits)
    }
  }

  private static func items(_ lengths: [UInt8]) -> [Item] {
    var items: [Item] = []
    var rest = lengths[...]
    while let length = rest.first {
      let run = rest.prefix { $0 == length }.count
      rest = rest.dropFirst(run)
      append(run, of: Int(length), to: &items)
    }
    return items
  }

  private static func append(_ run: Int, of length: Int, to items: inout [Item]) {
    var left = run
    if length == 0 {
      while left > 10 {
        let count = min(left, 138)
        items.append(Item(symbol: 18, value: count - 11, bits: 7))
        left -= count
      }
      if left > 2 {
        items.append(Item(symbol: 17, value: left - 3, bits: 3))
        left = 0
      }
    } else {
      // Only a length that was written can be repeated.
      items.append(Item(symbol: length))
      left -= 1
      while left > 2 {
        let count = min(left, 6)
        items.append(Item(symbol: 16, value: count - 3, bits: 2))
        left -= count
      }
    }
    for _ in 0..<left { items.append(Item(symbol: length)) }
  }
}

extension HuffmanCode {
  /// How many symbols there are up to the last that occurs.
  fileprivate var usedCount: Int { lengths.lastIndex { $0 > 0 }.map { $0 + 1 } ?? 0 }
}
