import ArticleModel

/// Texts on their way into lines of one code page, and what that costs.
public struct WireText {
  /// The code page.
  public let codePage: CodePage

  /// The most bytes a line has.
  public let width: Int

  /// What was lost so far.
  public private(set) var losses: [Loss] = []

  /// Creates the way into lines.
  public init(_ codePage: CodePage, width: Int) {
    self.codePage = codePage
    self.width = width
  }

  /// Writes a loss down.
  public mutating func lose(_ feature: Feature, _ message: String, count: Int = 1) {
    if count > 0 { losses.add(Loss(feature, message, count: count)) }
  }

  /// The text in characters of the code page and without line ends or spaces at its ends; where it is
  /// longer than a line with `indent`, its words stand one space apart and are at most a line long.
  public mutating func line(_ text: Text, _ feature: Feature, indent: Int = 0) -> Text {
    let held = codePage.nearest(text)
    if held != text {
      let isSpace = text.utf8.allSatisfy { $0 < 0x7F }
      lose(feature, isSpace ? Self.spaceChanged : "characters that the code page lacks replaced")
    }
    let trimmed = Array(held.utf8)[...].trimmed
    let room = width - indent
    var line = Text(String(decoding: trimmed, as: UTF8.self))
    var isDivided = false
    if codePage.bytes(of: line).count > room { (line, isDivided) = Self.collapsed(line, room) }
    if line != held { lose(feature, isDivided ? Self.wordDivided : Self.spaceChanged) }
    return line
  }

  private static let spaceChanged = "white space changed"
  private static let wordDivided = "words longer than a line divided"

  private static func collapsed(_ text: Text, _ room: Int) -> (Text, isDivided: Bool) {
    var words: [Substring] = []
    var isDivided = false
    for word in text.string.utf8.split(separator: 32) {
      var rest = Substring(word).unicodeScalars
      while let cut = rest.index(rest.startIndex, offsetBy: room, limitedBy: rest.endIndex),
        cut < rest.endIndex
      {
        isDivided = true
        words.append(Substring(rest[..<cut]))
        rest = rest[cut...]
      }
      words.append(Substring(rest))
    }
    return (Text(words.joined(separator: " ")), isDivided)
  }
}
