/// The shortest script of edits between two slices, up to a cost (Myers, "An O(ND) Difference
/// Algorithm and Its Variations", 1986).
struct EditScript {
  /// The elements that stay, as pairs of indices into the two slices' arrays; none where the script
  /// would be too long.
  private(set) var pairs: [(Int, Int)] = []

  private static let mostEdits = 400
  private static let mostSteps = 20_000_000

  init(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) {
    let size = old.count + new.count
    let most = min(size, Self.mostEdits, max(16, Self.mostSteps / max(size, 1)))
    var trace: [[Int]] = []
    var reach = [Int](repeating: 0, count: 2 * most + 3)
    let middle = most + 1
    for edits in 0...most {
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let isDown =
          diagonal == -edits
          || (diagonal != edits
            && reach[middle + diagonal - 1] < reach[middle + diagonal + 1])
        var place =
          isDown ? reach[middle + diagonal + 1] : reach[middle + diagonal - 1] + 1
        while place < old.count, place - diagonal < new.count, place - diagonal >= 0,
          old[old.startIndex + place] == new[new.startIndex + place - diagonal]
        { place += 1 }
        reach[middle + diagonal] = place
        if place >= old.count, place - diagonal >= new.count {
          trace.append(Array(reach[(middle - edits)...(middle + edits)]))
          walkBack(trace, old, new)
          return
        }
      }
      trace.append(Array(reach[(middle - edits)...(middle + edits)]))
    }
  }

  /// Follows the script from its end to its start; `trace` has how far each diagonal went with each
  /// number of edits.
  private mutating func walkBack(
    _ trace: [[Int]], _ old: ArraySlice<Int>, _ new: ArraySlice<Int>
  ) {
    var place = old.count
    var diagonal = old.count - new.count
    for edits in trace.indices.reversed() {
      var start = 0
      var previous = diagonal
      if edits > 0 {
        let before = trace[edits - 1]
        let reached: (Int) -> Int = { before[$0 + edits - 1] }
        let isDown =
          diagonal == -edits
          || (diagonal != edits && reached(diagonal - 1) < reached(diagonal + 1))
        previous = isDown ? diagonal + 1 : diagonal - 1
        start = isDown ? reached(previous) : reached(previous) + 1
      }
      while place > start {
        place -= 1
        pairs.append((old.startIndex + place, new.startIndex + place - diagonal))
      }
      if edits > 0 { place = previous == diagonal + 1 ? start : start - 1 }
      diagonal = previous
    }
    pairs.reverse()
  }
}
