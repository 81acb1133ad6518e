import ArticleModel

/// Pairs the values of two short lists, none of which are equal, by the words they share.
enum Likeness {
  /// How much two texts share at least to be taken for one that was changed, 0 to 1.
  private static let least = 0.3

  /// Up to how many comparisons are made; beyond, values are paired in their order.
  private static let mostComparisons = 2_500

  /// The pairs of indices, ascending in both lists, that have the most in common.
  static func pairs(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    if old.isEmpty || new.isEmpty { return [] }
    guard old.count * new.count <= mostComparisons else {
      return (0..<min(old.count, new.count)).map { ($0, $0) }
    }
    let before = old.map { Words(Text($0)).sorted }
    let after = new.map { Words(Text($0)).sorted }
    // best[i][j] is the most that the values from i and from j on can have in common.
    var best = [[Double]](
      repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    var alike = best
    for first in old.indices.reversed() {
      for second in new.indices.reversed() {
        let shared = shared(before[first], after[second])
        alike[first][second] = shared >= least ? shared : 0
        best[first][second] = max(
          best[first + 1][second], best[first][second + 1],
          alike[first][second] + best[first + 1][second + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (first, second) = (0, 0)
    while first < old.count, second < new.count {
      if best[first][second] == best[first + 1][second] {
        first += 1
      } else if best[first][second] == best[first][second + 1] {
        second += 1
      } else {
        pairs.append((first, second))
        (first, second) = (first + 1, second + 1)
      }
    }
    return pairs
  }

  /// How much two sorted lists of words have in common, 0 to 1.
  private static func shared(_ old: [Text], _ new: [Text]) -> Double {
    var (first, second, common) = (0, 0, 0)
    while first < old.count, second < new.count {
      if old[first] == new[second] {
        (first, second, common) = (first + 1, second + 1, common + 1)
      } else if old[first] < new[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return old.isEmpty && new.isEmpty ? 1 : Double(2 * common) / Double(old.count + new.count)
  }
}
