/// A prefix code of limited length (RFC 1951 section 3.2.2).
struct HuffmanCode {
  /// How many bits each symbol has; none where it does not occur.
  let lengths: [UInt8]
  /// Each symbol's bits, in the order in which they are written.
  let codes: [UInt16]

  /// Makes the code whose symbols have these lengths.
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var next = [UInt16](repeating: 0, count: 17)
    for length in lengths where length > 0 { next[Int(length) + 1] += 1 }
    for length in 1..<next.count { next[length] = (next[length - 1] + next[length]) << 1 }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] += 1 }
      return Self.reversed(next[Int(length)], length)
    }
  }

  /// Makes the shortest code for symbols that occur so often, none longer than `limit` bits.
  ///
  /// There are at least two symbols in it, since some decoders refuse a code that is not complete.
  init(counts: [UInt32], limit: Int) {
    var symbols = counts.indices.filter { counts[$0] > 0 }
    for symbol in counts.indices where symbols.count < 2 && counts[symbol] == 0 {
      symbols.append(symbol)
    }
    symbols.sort { (counts[$0], $0) < (counts[$1], $1) }
    var lengths = [UInt8](repeating: 0, count: counts.count)
    var rest = symbols[...]
    let lengthCounts = Self.lengthCounts(symbols.map { Int(counts[$0]) }, limit: limit)
    for (length, count) in lengthCounts.enumerated().reversed() {
      for symbol in rest.prefix(count) { lengths[symbol] = UInt8(length) }
      rest = rest.dropFirst(count)
    }
    self.init(lengths: lengths)
  }

  /// How many symbols get each length, where these are their weights, the least first.
  private static func lengthCounts(_ weights: [Int], limit: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: limit + 1)
    for depth in leafDepths(weights) { counts[min(depth, limit)] += 1 }
    // What was cut to the limit takes more room than there is. Moving a shorter code one bit down
    // makes a place beside it for one of those at the limit.
    var room = counts.enumerated().reduce(0) {
      $1.offset > 0 ? $0 + $1.element << (limit - $1.offset) : $0
    }
    while room > 1 << limit, let length = counts[1..<limit].lastIndex(where: { $0 > 0 }) {
      counts[length] -= 1
      counts[length + 1] += 2
      counts[limit] -= 1
      room -= 1
    }
    return counts
  }

  /// The depth of each leaf in Huffman's tree over weights, the least first.
  private static func leafDepths(_ weights: [Int]) -> [Int] {
    // Both the leaves and the nodes over them come in rising order, so two queues are enough.
    let leafCount = weights.count
    let nodeCount = max(2 * leafCount - 1, 0)
    var weights = weights
    var parents = [Int](repeating: 0, count: nodeCount)
    var leaf = 0
    var node = leafCount
    while weights.count < nodeCount {
      var sum = 0
      for _ in 0..<2 {
        let isLeaf = leaf < leafCount && (node >= weights.count || weights[leaf] <= weights[node])
        let least = isLeaf ? leaf : node
        sum += weights[least]
        parents[least] = weights.count
        if isLeaf { leaf += 1 } else { node += 1 }
      }
      weights.append(sum)
    }
    var depths = [Int](repeating: 0, count: nodeCount)
    for node in depths.indices.dropLast().reversed() { depths[node] = depths[parents[node]] + 1 }
    return Array(depths.prefix(leafCount))
  }

  /// The bits of a code in the order in which they are written: from its first to its last.
  private static func reversed(_ code: UInt16, _ length: UInt8) -> UInt16 {
    var rest = code
    var reversed: UInt16 = 0
    for _ in 0..<length {
      reversed = reversed << 1 | rest & 1
      rest >>= 1
    }
    return reversed
  }
}
