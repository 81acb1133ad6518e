/// Finds the pairs of an alignment, over elements that are numbers.
struct Aligner {
  let old: [Int]
  let new: [Int]

  /// Hands each pair in the two ranges to `match`, in order.
  func align(
    _ old: Range<Int>, _ new: Range<Int>, depth: Int, _ match: (Int, Int) -> Void
  ) {
    var (old, new) = (old, new)
    while let first = old.first, let other = new.first, self.old[first] == self.new[other] {
      match(first, other)
      old = (first + 1)..<old.upperBound
      new = (other + 1)..<new.upperBound
    }
    var length = 0
    while length < min(old.count, new.count),
      self.old[old.upperBound - 1 - length] == self.new[new.upperBound - 1 - length]
    { length += 1 }
    let end = (old.upperBound - length, new.upperBound - length)
    alignMiddle(old.lowerBound..<end.0, new.lowerBound..<end.1, depth: depth, match)
    for index in 0..<length { match(end.0 + index, end.1 + index) }
  }

  private func alignMiddle(
    _ old: Range<Int>, _ new: Range<Int>, depth: Int, _ match: (Int, Int) -> Void
  ) {
    if old.isEmpty || new.isEmpty { return }
    let anchors = depth > 0 ? anchors(old, new) : []
    if anchors.isEmpty { return EditScript(self.old[old], self.new[new]).pairs.forEach(match) }
    var start = (old.lowerBound, new.lowerBound)
    for anchor in anchors {
      align(start.0..<anchor.0, start.1..<anchor.1, depth: depth - 1, match)
      match(anchor.0, anchor.1)
      start = (anchor.0 + 1, anchor.1 + 1)
    }
    align(start.0..<old.upperBound, start.1..<new.upperBound, depth: depth - 1, match)
  }

  /// The elements that come once in both ranges, as many of them as have the same order in both.
  private func anchors(_ old: Range<Int>, _ new: Range<Int>) -> [(Int, Int)] {
    var places: [Int: (old: Int, new: Int)] = [:]
    let several = -2
    for index in old {
      let isFirst = places[self.old[index]] == nil
      places[self.old[index]] = (isFirst ? index : several, -1)
    }
    for index in new {
      guard let place = places[self.new[index]], place.old >= 0 else { continue }
      places[self.new[index]] = (place.old, place.new == -1 ? index : several)
    }
    let unique = old.compactMap { index -> (Int, Int)? in
      guard let place = places[self.old[index]], place.old == index, place.new >= 0 else {
        return nil
      }
      return (index, place.new)
    }
    return unique.longestAscent
  }
}

extension [(Int, Int)] {
  /// The longest choice of pairs, whose first halves ascend, in which the second ones do, too.
  fileprivate var longestAscent: [(Int, Int)] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: count)
    for index in indices {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if self[tails[middle]].1 < self[index].1 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var ascent: [(Int, Int)] = []
    var next = tails.last ?? -1
    while next >= 0 {
      ascent.append(self[next])
      next = before[next]
    }
    return ascent.reversed()
  }
}
