/// Which elements of two sequences belong together, in order.
///
/// Elements that come once in both are the anchors (as in patience sorting, which reads better than
/// the shortest script of edits), and the gaps between them are aligned by the shortest script. The
/// work is bounded: a gap that is too large and too different has no matches, so that no input takes
/// more than time in proportion to its length, to a factor.
struct Alignment {
  /// A run of elements: matched one by one, or only in one of the sequences.
  enum Run: Equatable {
    /// The same elements in both.
    case same(Range<Int>, Range<Int>)
    /// Different elements, of which one range may be empty.
    case different(Range<Int>, Range<Int>)
  }

  /// The runs, which cover both sequences.
  private(set) var runs: [Run] = []

  private static let deepest = 8

  /// Aligns two sequences.
  init<Element: Hashable>(_ old: [Element], _ new: [Element]) {
    var numbers: [Element: Int] = [:]
    let number: (Element) -> Int = { element in
      if let number = numbers[element] { return number }
      numbers[element] = numbers.count
      return numbers.count - 1
    }
    let aligner = Aligner(old: old.map(number), new: new.map(number))
    var pairs: [(Int, Int)] = []
    aligner.align(old.indices, new.indices, depth: Self.deepest) { pairs.append(($0, $1)) }
    close(pairs, old.count, new.count)
  }

  /// Makes runs of the matched pairs and of what lies between.
  private mutating func close(_ pairs: [(Int, Int)], _ oldEnd: Int, _ newEnd: Int) {
    var (old, new) = (0, 0)
    var index = 0
    while index < pairs.count {
      let start = pairs[index]
      if start.0 > old || start.1 > new { runs.append(.different(old..<start.0, new..<start.1)) }
      var length = 1
      while index + length < pairs.count,
        pairs[index + length] == (start.0 + length, start.1 + length)
      { length += 1 }
      (old, new) = (start.0 + length, start.1 + length)
      runs.append(.same(start.0..<old, start.1..<new))
      index += length
    }
    if old < oldEnd || new < newEnd { runs.append(.different(old..<oldEnd, new..<newEnd)) }
  }
}
