import ArticleModel
import ConvertCore

extension NewsRule {
  /// The words are as many as the source says.
  static let wordCount = NewsRule(
    "word-count", .warning, "the body has as many words as the source says",
    """
    Where a source says how many words a text has (NewsML-G2's wordcount, a wordcount in JSON), a text \
    that is much shorter has lost its end on the way. Counters differ, so that a tenth or ten words, \
    whichever is more, are let pass, with the newslines or without. A text in a script without spaces \
    between words is not looked at.
    """
  ) { article, findings in
    guard let said = article.saidWordCount else { return }
    let body = WordCounter(article.body.map(\.plainText))
    if body.isUncountable { return }
    let newslines = [article.headline.plainText, article.summary.plainText]
    let whole = body.words + WordCounter(newslines).words
    let slack = max(10, said / 10)
    if said >= body.words - slack, said - slack <= whole { return }
    findings.report("expected \(said) words in the body as the source says, found \(body.words)")
  }
}

extension Article {
  /// How many words its source says that it has.
  fileprivate var saidWordCount: Int? {
    for value in extensions {
      let letters = value.name?.string.lowercased().filter(\.isLetter)
      guard letters == "wordcount" else { continue }
      let digits = value.value.string.filter { $0 != "\"" }
      if let count = Int(digits), (0...10_000_000).contains(count) { return count }
    }
    return nil
  }
}

/// Counts words as word processors do: what stands between spaces and has a letter or digit in it.
private struct WordCounter {
  private(set) var words = 0
  private var characters = 0
  private var unspaced = 0

  init(_ texts: [Text]) {
    for text in texts { count(text) }
  }

  /// Whether most of it is in scripts that put no space between words.
  var isUncountable: Bool { unspaced * 5 > characters }

  private mutating func count(_ text: Text) {
    var isInWord = false
    for scalar in text.string.unicodeScalars {
      if scalar.properties.isWhitespace {
        isInWord = false
        continue
      }
      characters += 1
      if Self.isUnspaced(scalar) { unspaced += 1 }
      let isWordy = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWordy, !isInWord {
        words += 1
        isInWord = true
      }
    }
  }

  /// Whether it is of Thai, Lao, Burmese, Khmer, Chinese or Japanese.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
