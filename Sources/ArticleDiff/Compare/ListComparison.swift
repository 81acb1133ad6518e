import ArticleModel

/// The comparison of two lists: what is the same is aligned, and what is not is paired by likeness.
struct ListComparison<Value: Hashable> {
  private(set) var differences: [Difference] = []

  private let path: String
  private let old: [Value]
  private let new: [Value]

  /// Compares two lists.
  init(_ path: String, _ old: [Value], _ new: [Value], _ shown: (Value) -> ShownValue) {
    self.path = path
    self.old = old
    self.new = new
    for case .different(let removed, let added) in Alignment(old, new).runs {
      var (before, after) = (removed.lowerBound, added.lowerBound)
      let pairs = Likeness.pairs(
        old[removed].map { shown($0).text }, new[added].map { shown($0).text })
      for (first, second) in pairs {
        let (one, other) = (removed.lowerBound + first, added.lowerBound + second)
        report(before..<one, after..<other, shown)
        differences.append(Difference("\(path)[\(one + 1)]", old[one], new[other], shown))
        (before, after) = (one + 1, other + 1)
      }
      report(before..<removed.upperBound, after..<added.upperBound, shown)
    }
  }

  /// Adds what has no partner in the other list.
  private mutating func report(
    _ removed: Range<Int>, _ added: Range<Int>, _ shown: (Value) -> ShownValue
  ) {
    for index in removed {
      differences.append(Difference("\(path)[\(index + 1)]", old[index], nil, shown))
    }
    for index in added {
      differences.append(Difference("\(path)[\(index + 1)]", nil, new[index], shown))
    }
  }
}
