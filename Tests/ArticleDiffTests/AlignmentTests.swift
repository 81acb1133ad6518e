import TestKit
import Testing

@testable import ArticleDiff

@Suite("Alignment")
struct AlignmentTests {
  @Test("the runs cover both sequences, and the same is the same")
  func covers() {
    for seed in Soak.seeds(2_000, soak: 100_000) {
      var random = SeededGenerator(seed: seed)
      let letters = random.number(1...6)
      let old = (0..<random.number(0...30)).map { _ in random.number(0...letters) }
      var new = old
      for _ in 0..<random.number(0...8) {
        let place = random.number(0...new.count)
        if random.chance(50) { new.insert(random.number(0...letters), at: place) }
        if random.chance(50), place < new.count { new.remove(at: place) }
      }
      var (first, second): ([Int], [Int]) = ([], [])
      for run in Alignment(old, new).runs {
        switch run {
        case .same(let range, let other):
          #expect(old[range] == new[other] && !range.isEmpty, "seed \(seed)")
          first += range
          second += other
        case .different(let range, let other):
          #expect(!range.isEmpty || !other.isEmpty, "seed \(seed)")
          first += range
          second += other
        }
      }
      #expect(first == Array(old.indices) && second == Array(new.indices), "seed \(seed)")
    }
  }

  @Test("without anchors the script is the shortest")
  func shortest() {
    for seed in Soak.seeds(1_000, soak: 50_000) {
      var random = SeededGenerator(seed: seed)
      let old = (0..<random.number(0...12)).map { _ in random.number(0...1) }
      let new = (0..<random.number(0...12)).map { _ in random.number(0...1) }
      let pairs = EditScript(old[...], new[...]).pairs
      #expect(pairs.count == longestCommon(old, new), "\(old) \(new)")
      #expect(pairs.allSatisfy { old[$0.0] == new[$0.1] })
    }
  }

  @Test("long sequences without anything in common, or of one element, end")
  func large() {
    let one = Alignment(Array(0..<200_000), Array(200_000..<400_000))
    #expect(one.runs == [.different(0..<200_000, 0..<200_000)])
    let many = Alignment(
      (0..<100_000).map { $0 % 7 }, (0..<90_000).map { ($0 * 5 + $0 / 3) % 7 })
    #expect(!many.runs.isEmpty)
    let same = Alignment(Array(repeating: 1, count: 100_000), Array(repeating: 1, count: 99_999))
    #expect(same.runs.count == 2)
  }

  /// The length of the longest common subsequence, by the book.
  private func longestCommon(_ old: [Int], _ new: [Int]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for element in old {
      var diagonal = 0
      for index in new.indices {
        let above = row[index + 1]
        row[index + 1] = element == new[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }
}
