import ArticleModel

/// The first line of the canonical dialect: ` date 2023-12-21 Making news`.
///
/// A hyphen stands for a date that is not known.
struct HeaderLine {
  /// The date as the line spells it; empty for the hyphen.
  let spelling: Range<Int>
  /// What the date comes to; nothing for the hyphen.
  let date: WrittenDate?
  /// What follows the date; empty where nothing does.
  let rest: Range<Int>
  /// Whether the date is in the form 2023-12-21.
  let isPlain: Bool

  /// Whether there is a date, be it an impossible one.
  var isDated: Bool { !spelling.isEmpty }

  /// Reads a line with its white space, or nothing where it is no header line.
  ///
  /// Without the space before it a line is a header only with a date in ISO 8601, since a sentence may
  /// begin with "date"; and with a colon it is a key and its value.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start].isSpace { start += 1 }
    let isIndented = start > line.lowerBound
    guard
      bytes.has("date", at: start) || bytes.has("Date", at: start) || bytes.has("DATE", at: start)
    else { return nil }
    start += 4
    if isIndented, bytes.byte(at: start) == UInt8(ascii: ":") { start += 1 }
    guard start < line.upperBound, bytes[start] == 32,
      let word = bytes.word(from: start, before: line.upperBound)
    else { return nil }
    if isIndented, word.count == 1, bytes[word.lowerBound] == UInt8(ascii: "-") {
      spelling = word.lowerBound..<word.lowerBound
      date = nil
      isPlain = false
      rest = bytes.trimmed(word.upperBound..<line.upperBound)
      return
    }
    if let date = WrittenDate(iso: word, in: bytes) {
      spelling = word
      self.date = date
      isPlain = true
    } else if let date = Self.plainDate(bytes, word) {
      spelling = word
      self.date = date
      isPlain = false
    } else {
      var scanner = DateScanner(bytes, word.lowerBound..<line.upperBound)
      guard isIndented else { return nil }
      if let date = scanner.date(), date.year != nil, scanner.endsWord() {
        spelling = word.lowerBound..<date.end
        self.date = date
      } else if Self.isNumbers(bytes, word) {
        spelling = word
        date = WrittenDate(end: word.upperBound)
      } else {
        return nil
      }
      isPlain = false
    }
    let behind = spelling.upperBound
    let hasComma = bytes.byte(at: behind) == UInt8(ascii: ",") && behind < line.upperBound
    rest = bytes.trimmed((hasComma ? behind + 1 : behind)..<line.upperBound)
  }

  /// Whether a word is made like a date, whatever it comes to: "23-12-21".
  private static func isNumbers(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    let parts = bytes[word].split(omittingEmptySubsequences: false) { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    }
    return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }

  /// A word that is a date in ISO 8601, a year, or of that form and no date ("2023-02-30").
  private static func plainDate(_ bytes: [UInt8], _ word: Range<Int>) -> WrittenDate? {
    let isYear = word.count == 4 && word.allSatisfy { bytes[$0].isDigit }
    guard word.count >= 4, bytes[word.lowerBound].isDigit else { return nil }
    if isYear { return Int(bytes.string(word)).map { WrittenDate(year: $0, end: word.upperBound) } }
    guard let date = DateScanner.whole(bytes, word), date.year != nil,
      bytes.byte(at: word.lowerBound + 4).map({ !$0.isDigit || word.count == 8 }) ?? false
    else { return nil }
    return date
  }
}

extension HeaderLine {
  /// What the words after the date are.
  enum Meaning {
    case section
    case headline
    case dateline
    case text
  }

  /// What `rest` is: a section where it is short and a line of text follows, a dateline where it is one
  /// up to its dash, a headline where it has no sentence in it, else text.
  static func meaning(
    of rest: Range<Int>, in bytes: [UInt8], beforeText isBeforeText: Bool
  ) -> Meaning {
    if let dateline = Dateline(bytes, rest), bytes.trimmed(dateline.end..<rest.upperBound).isEmpty {
      return .dateline
    }
    let hasStop = rest.last.map { bytes[$0].isStop } ?? false
    let isSentence = hasStop || bytes.innerSentenceEnd(in: rest) != nil
    if !isSentence, isBeforeText, bytes.wordCount(in: rest, limit: 6) <= 5 { return .section }
    return isSentence ? .text : .headline
  }
}
