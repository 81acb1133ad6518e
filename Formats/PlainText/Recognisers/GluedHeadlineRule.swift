import ArticleModel
import ConvertCore

/// Finds the headline of an article that begins inside a line, behind the end mark of another.
///
/// It ends before the first word that sentences begin with. The line stays whole in the text.
struct GluedHeadlineRule: Recogniser {
  let name = "glued-headline"

  func recognise(_ copy: inout Copy) {
    guard copy.opening == .unknown, let line = copy.lines.first, line.isCut else { return }
    let words = copy.bytes.words(in: line.range, limit: Self.most + 1)
    guard
      let index = words.indices.dropFirst(3).first(where: { index in
        Self.beginnings.contains(copy.bytes.string(words[index]))
          && Self.isInside(copy.bytes, words[index - 1])
      })
    else { return }
    let headline = line.start..<words[index - 1].upperBound
    guard copy.bytes.innerSentenceEnd(in: headline) == nil else { return }
    copy.article.headline = Inlines(copy.text(headline))
    copy.opening = .text
    copy.explain("headline", headline, .guess, in: line)
  }

  /// No headline has more words.
  private static let most = 24

  /// Whether a word ends as words inside a sentence do: with a letter or a digit.
  private static func isInside(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    guard let last = word.last.map({ bytes[$0] }) else { return false }
    return last.isLetter || last.isDigit || last >= 0x80
  }

  /// Words that begin sentences and, with a capital, are hardly ever inside of a headline.
  private static let beginnings: Set<String> = [
    "The", "A", "An", "In", "On", "At", "As", "After", "Under", "According", "It", "This", "These",
    "He", "She", "They", "More", "About", "Le", "La", "Les", "L'", "Un", "Une", "Selon", "Der",
    "Die",
    "Das", "Ein", "Eine", "El", "Los", "Las", "Una", "Según", "Theo", "Trong", "Ngày", "Ông", "Bà",
    "Tại", "Chiều", "Sáng", "По", "В", "На",
  ]
}
