import ArticleModel

/// The first line of the canonical dialect: ` date 2023-12-21 Making news`.
///
/// A hyphen stands for a date that is not known.
struct HeaderLine {
  /// The date, where there is one.
  var published: Timestamp?
  /// What follows the date, without the space between; empty where nothing does.
  var rest: ArraySlice<UInt8>

  /// Reads a line, or nothing where it is no header line.
  init?(_ line: ArraySlice<UInt8>) {
    var line = line
    let isIndented = line.first == UInt8(ascii: " ")
    if isIndented { line = line.dropFirst() }
    guard line.starts(with: Array("date ".utf8)) else { return nil }
    line = line.dropFirst(5)
    let word = line.prefix { $0 != UInt8(ascii: " ") }
    rest = line.dropFirst(word.count + 1)
    guard let text = Text(validating: word) else { return nil }
    if isIndented, text == "-" { return }
    guard let timestamp = Timestamp(reading: text), timestamp.time == nil, timestamp.text == text
    else { return nil }
    published = timestamp
  }

  /// What the words after the date are.
  enum Meaning {
    case section
    case headline
    case text
  }

  /// What `rest` is: a section where it is short and a line of text follows, a headline where it has
  /// no sentence in it, else text.
  static func meaning(of rest: ArraySlice<UInt8>, beforeText isBeforeText: Bool) -> Meaning {
    let words = rest.split(separator: UInt8(ascii: " "))
    let endsSentence = words.contains { word in
      [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(word.last)
    }
    if isBeforeText, words.count <= 5, !endsSentence { return .section }
    return endsSentence ? .text : .headline
  }
}
