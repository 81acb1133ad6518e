/// Words of one language, of which lines like those of news are put together.
struct Vocabulary: Sendable {
  /// The language, as a BCP 47 tag.
  let language: String
  private let common: [String]
  private let others: [String]
  private let quotes: (String, String)

  /// Creates a vocabulary of common words, and of others; how it quotes.
  init(_ language: String, common: String, others: String, quotes: (String, String)) {
    self.language = language
    self.common = common.split(whereSeparator: \.isWhitespace).map(String.init)
    self.others = others.split(whereSeparator: \.isWhitespace).map(String.init)
    self.quotes = quotes
  }

  /// A line of a text: the first may be a header, others are headlines in capitals or paragraphs.
  func line(isFirst: Bool, _ random: inout SeededGenerator) -> String {
    if isFirst, random.chance(40) {
      return " date 20\(random.number(10...24))-0\(random.number(1...9))-1\(random.number(0...9)) "
        + word(&random)
    }
    if random.chance(12) {
      return random.several(3...8) { word(&$0) }.joined(separator: " ").uppercased()
    }
    return random.several(1...4) { sentence(&$0) }.joined(separator: " ")
  }

  private func word(_ random: inout SeededGenerator) -> String {
    random.pick(random.chance(45) ? common : others)
  }

  private func sentence(_ random: inout SeededGenerator) -> String {
    var words = random.several(4...16) { word(&$0) }
    if random.chance(15) { words.append("\(random.number(1...900)),\(random.number(0...9))") }
    if random.chance(6) { words.append("\(random.number(2...90)) €") }
    if random.chance(8) { words.append("(\(random.number(1950...2024)))") }
    if random.chance(20), words.count > 3 { words[2] += "," }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    let sentence = words.joined(separator: " ")
    return random.chance(12) ? quotes.0 + sentence + quotes.1 + "." : sentence + "."
  }
}
