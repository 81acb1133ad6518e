import ArticleModel

/// A text cut into words, spaces, and single marks or ideographs; together they are the text.
struct Words {
  private(set) var words: [Text] = []

  init(_ text: Text) {
    let scalars = text.string.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let kind = scalars[start].wordKind
      var end = scalars.index(after: start)
      while end < scalars.endIndex, kind != .single, scalars[end].wordKind == kind {
        end = scalars.index(after: end)
      }
      words.append(Text(text.string[start..<end]))
      start = end
    }
  }

  /// The text of a range of words.
  func text(_ range: Range<Int>) -> Text { Text(words[range].map(\.string).joined()) }

  /// The text of a range, where it is nothing but one space.
  func space(_ range: Range<Int>) -> Text? {
    range.count == 1 && words[range.lowerBound].isSpace ? words[range.lowerBound] : nil
  }

  /// The words without the spaces, sorted, to compare texts by what words they have.
  var sorted: [Text] { words.filter { !$0.isSpace }.sorted() }
}

private enum WordKind {
  case word
  case space
  case single
}

extension Unicode.Scalar {
  fileprivate var wordKind: WordKind {
    if properties.isWhitespace { return .space }
    if properties.isIdeographic || (0x3040...0x30FF).contains(value) { return .single }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return .word
    default: return .single
    }
  }
}

extension Text {
  fileprivate var isSpace: Bool {
    string.unicodeScalars.first.map(\.properties.isWhitespace) ?? false
  }
}
