import ArticleModel

/// Random numbers that come again for the same seed (SplitMix64, by Steele, Lea and Flood).
///
/// A law that fails prints the seed, and the seed brings the failure back on every machine; the
/// system's generator would not.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates a generator of the numbers that belong to `seed`.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededGenerator {
  /// A number of the range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// True in `percent` of a hundred cases.
  public mutating func chance(_ percent: Int) -> Bool {
    number(1...100) <= percent
  }

  /// One of the choices, of which there is at least one.
  public mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...(choices.count - 1))]
  }

  /// As many values as a number of the range says.
  public mutating func several<Value>(
    _ range: ClosedRange<Int>, _ make: (inout SeededGenerator) -> Value
  ) -> [Value] {
    var values: [Value] = []
    for _ in 0..<number(range) { values.append(make(&self)) }
    return values
  }

  /// A set of features, each in it with the same chance, small and large sets alike.
  public mutating func featureSet() -> FeatureSet {
    let percent = pick([5, 30, 50, 70, 95])
    return FeatureSet(Feature.allCases.filter { _ in chance(percent) })
  }
}
