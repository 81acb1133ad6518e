/// What a language's letters beyond ASCII are, and how often they come.
struct Language: Sendable {
  /// The language, as a BCP 47 tag.
  let tag: String

  /// The logarithm of the share of such letters among all letters, and of that of the others.
  let share: (beyond: Double, ascii: Double)

  /// The logarithm of how often each of them comes among them.
  private let weights: [UInt32: Double]

  /// Creates a language from the share of letters beyond ASCII in percent, and those letters: common,
  /// usual, rare.
  init(_ tag: String, percent: Double, _ common: String, _ usual: String, _ rare: String = "") {
    self.tag = tag
    share = (Self.logarithm(percent), Self.logarithm(100 - percent))
    var weights: [UInt32: Double] = [:]
    for (letters, weight) in [(common, -1.9), (usual, -3.4), (rare, -5.2)] {
      // The more letters share a rank, the less is left for each.
      for scalar in letters.unicodeScalars where weights[scalar.value] == nil {
        weights[scalar.value] = weight
      }
    }
    self.weights = weights
  }

  /// How likely a letter beyond ASCII, in lower case, is in a text of the language (a logarithm).
  func weight(of scalar: UInt32) -> Double {
    share.beyond + (weights[scalar] ?? -9.5)
  }

  /// Whether the letter is one of the language's.
  func has(_ scalar: UInt32) -> Bool {
    weights[scalar] != nil
  }

  /// The natural logarithm of a share in percent.
  private static func logarithm(_ percent: Double) -> Double {
    // Halvings and doublings, and the first terms of the series of the rest: a library's `log` may
    // differ in the last bit between systems.
    var value = percent / 100
    var exponent = 0.0
    while value < 0.75 {
      value *= 2
      exponent -= 1
    }
    let ratio = (value - 1) / (value + 1)
    var power = ratio
    var sum = 0.0
    for term in stride(from: 1.0, through: 15, by: 2) {
      sum += power / term
      power *= ratio * ratio
    }
    return exponent * 0.693_147_180_559_945_3 + 2 * sum
  }
}
