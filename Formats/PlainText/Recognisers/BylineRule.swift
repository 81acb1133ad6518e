import ArticleModel
import ConvertCore

/// Takes a line that says who wrote the story: "By Jane Doe", "By JANE DOE, Associated Press", "Par …",
/// "Von …", "Bởi …", "Por …", "بقلم …".
///
/// With a name of two words and nothing else it is taken out of the text; otherwise the byline is a
/// guess, and the line stays a paragraph.
struct BylineRule: Recogniser {
  let name = "byline"

  func recognise(_ copy: inout Copy) {
    guard copy.article.byline == nil, copy.opening == .known, !copy.isUnsigned,
      let line = copy.lines.first,
      let certainty = Byline.certainty(copy.bytes, line.range)
    else { return }
    copy.article.byline = copy.text(line.range)
    copy.explain("byline", line.range, certainty, in: line)
    guard certainty == .certain else { return }
    copy.lines.removeFirst()
    takeEmployer(below: line, from: &copy)
  }

  /// Takes the line between a name and a blank line that says for whom somebody writes: "Associated
  /// Press".
  private func takeEmployer(below byline: Line, from copy: inout Copy) {
    let lines = copy.lines.prefix(2)
    guard lines.count == 2, let line = lines.first, !line.isAfterBlank,
      lines.last?.isAfterBlank ?? false,
      line.number == byline.number + 1, Byline.isEmployer(copy.bytes, line.range)
    else { return }
    copy.lines.removeFirst()
    copy.article.byline = copy.article.byline.map { "\($0), \(copy.text(line.range))" }
    copy.explain("byline", line.range, .likely, in: line)
  }
}

/// What makes a line a byline.
enum Byline {
  /// No byline has more bytes, or more words.
  private static let longest = 160
  private static let mostWords = 14

  /// How sure a line is a byline; nothing where it is none.
  static func certainty(_ bytes: [UInt8], _ line: Range<Int>) -> Explanation.Certainty? {
    guard !line.isEmpty, line.count <= longest, let introduction = introduction(bytes, line) else {
      return nil
    }
    let name = bytes.trimmed(introduction.end..<line.upperBound)
    let words = bytes.words(in: name, limit: mostWords + 1)
    guard !words.isEmpty, words.count <= mostWords,
      bytes.startsWithCapital(at: name.lowerBound, before: name.upperBound)
    else { return nil }
    if introduction.isWeak { return isName(bytes, words) ? .guess : nil }
    if bytes.innerSentenceEnd(in: line) != nil { return nil }
    let endsSentence = bytes.endsSentence(name) && !isInitial(bytes, words[words.count - 1])
    if isName(bytes, words), !endsSentence { return .certain }
    if endsSentence || words.count > 8 { return nil }
    let isDesk = words.contains { desks.contains(bytes.folded($0)) }
    return isDesk || (words.count <= 5 && !hasVerb(bytes, words)) ? .guess : nil
  }

  /// Whether a line names an agency or a desk: a few words with capitals, one of them such a word.
  static func isEmployer(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 48, !bytes.endsSentence(line) else { return false }
    let words = bytes.words(in: line, limit: 6)
    return words.count <= 5
      && words.allSatisfy { bytes.startsWithCapital(at: $0.lowerBound, before: $0.upperBound) }
      && words.contains { desks.contains(bytes.folded($0)) || agencies.contains(bytes.folded($0)) }
  }

  private static let agencies: Set<String> = [
    "press", "news", "service", "wire", "ap", "afp", "reuters", "dpa", "efe", "upi", "ttxvn", "vna",
    "vns", "xinhua", "presse", "nachrichten", "noticias",
  ]

  private static func introduction(
    _ bytes: [UInt8], _ line: Range<Int>
  ) -> (end: Int, isWeak: Bool)? {
    // What introduces a name begins with one of these letters, or in another script.
    guard bytes[line.lowerBound] >= 0x80 || "bBpPvVwWsSrRtTcC".utf8.contains(bytes[line.lowerBound])
    else { return nil }
    let words = bytes.words(in: line, limit: 2)
    guard words.count == 2, words[0].count <= 16 else { return nil }
    let first = bytes.folded(words[0])
    if weak.contains(first) { return (words[0].upperBound, true) }
    if strong.contains(first) { return (words[0].upperBound, false) }
    let both = bytes.folded(words[0].lowerBound..<words[1].upperBound)
    return phrases.contains(both) ? (words[1].upperBound, false) : nil
  }

  /// Who writes without a name.
  private static let desks: Set<String> = [
    "staff", "correspondent", "correspondents", "reporter", "reporters", "writer", "writers",
    "desk", "bureau", "agency", "agencies", "newsroom", "correspondant", "envoyé", "rédaction",
    "redaktion", "korrespondent", "redacción", "agencias", "viên",
  ]

  private static let strong: Set<String> = ["by", "par", "von", "bởi", "por", "بقلم"]

  /// Words that may as well be the first of a sentence.
  private static let weak: Set<String> = ["كتب", "كتبت", "إعداد"]

  private static let phrases: Set<String> = [
    "written by", "story by", "report by", "reported by", "reporting by", "words by", "text by",
    "compiled by", "phóng viên",
  ]

  /// Whether the words are names: with capitals, small words of names and commas, at least two before
  /// the first comma, and no more than a role in small letters behind it.
  private static func isName(_ bytes: [UInt8], _ words: [Range<Int>]) -> Bool {
    var names = 0
    var isFirst = true
    var roles = 0
    for word in words {
      let letters = bytes.letters(from: word.lowerBound, before: word.upperBound)
      // "Max Lind (dpd)": for whom somebody writes.
      if names >= 2, bytes[word.lowerBound] == UInt8(ascii: "(") { continue }
      let text = bytes.folded(letters.isEmpty ? word : letters)
      if joints.contains(text) || (names >= 2 && places.contains(text)) { continue }
      let isCapital = bytes.startsWithCapital(at: word.lowerBound, before: word.upperBound)
      // "By Nguyễn Văn An": behind a name such a word is one, too.
      guard !stops.contains(text) || (isCapital && names > 0), CalendarWords.weekday(text) == nil,
        CalendarWords.month(text) == nil || names > 0,
        !word.contains(where: { bytes[$0].isDigit })
      else { return false }
      if !isCapital {
        // "Louise Garnier, correspondante": what somebody is may stand behind the name.
        roles += 1
        if isFirst || roles > 3 { return false }
      }
      if isFirst { names += 1 }
      if bytes[word.upperBound - 1] == UInt8(ascii: ",") { isFirst = false }
    }
    return names >= 2
  }

  private static func isInitial(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    word.count <= 4
  }

  private static func hasVerb(_ bytes: [UInt8], _ words: [Range<Int>]) -> Bool {
    words.dropFirst().contains { word in
      bytes.startsWithSmallLetter(at: word.lowerBound, before: word.upperBound)
        && !joints.contains(bytes.string(word))
    }
  }

  /// Small words in names and between them.
  private static let joints: Set<String> = [
    "and", "et", "und", "y", "e", "và", "و", "и", "&", "de", "van", "von", "der", "den", "del",
    "da",
    "di", "du", "la", "le", "dos", "das", "bin", "ibn", "ben", "al", "el", "|", "/", "-", "–",
  ]

  /// Words behind a name that say where somebody writes: "By Jane Doe in Oslo".
  private static let places: Set<String> = ["in", "at", "à", "en", "aus", "tại", "في"]

  /// Words that begin with a capital and are in no name.
  private static let stops: Set<String> = [
    "the", "who", "which", "of", "a", "an", "to", "for", "in", "on", "at", "with", "from", "our",
    "this", "that",
    "all", "no", "land", "sea", "air", "law", "far", "now", "then", "contrast", "comparison", "way",
    "means", "virtue", "order", "staff", "zu", "bis", "nach", "les", "des", "une", "un", "los",
    "las",
    "una",
  ]
}
