import ArticleModel
import ConvertCore

/// Takes the first line that is left for the headline, unless it reads like the text itself.
struct HeadlineRule: Recogniser {
  let name = "headline"

  func recognise(_ copy: inout Copy) {
    guard copy.opening == .unknown || copy.opening == .headlineNext, let line = copy.lines.first
    else { return }
    if Self.isHyphen(copy.bytes, line) {
      copy.lines.removeFirst()
      copy.opening = .known
      return
    }
    // A mark without a text ends an article that has none.
    if let (text, _) = EndMark.split(copy.bytes, line.range), text.isEmpty { return }
    if copy.opening == .unknown, !copy.bytes.hasLetters(line.range) { return }
    if line.isCut, copy.bytes.innerSentenceEnd(in: line.range) != nil { return }
    guard !Self.isText(copy, isExpected: copy.opening == .headlineNext) else { return }
    let certainty: Explanation.Certainty = copy.opening == .headlineNext ? .certain : .likely
    copy.lines.removeFirst()
    copy.article.headline = Inlines(copy.text(line.range))
    copy.opening = .known
    copy.explain("headline", line.range, certainty, in: line)
  }

  /// Whether a line is the sign for a headline that there is not.
  private static func isHyphen(_ bytes: [UInt8], _ line: Line) -> Bool {
    line.end - line.start == 1 && bytes[line.start] == UInt8(ascii: "-")
  }

  /// Whether the first line is text: it has a dateline, several sentences or the length of a
  /// paragraph, or is the first of a wrapped one.
  static func isText(_ copy: Copy, isExpected: Bool) -> Bool {
    guard let line = copy.lines.first else { return true }
    let bytes = copy.bytes
    let range = line.range
    if let dateline = Dateline(bytes, range), dateline.certainty != .guess { return true }
    if !isExpected || copy.lines.count == 1, EndMark.split(bytes, range) != nil { return true }
    if range.count > Self.longest { return true }
    let isSentence = bytes.endsSentence(range)
    if bytes.innerSentenceEnd(in: range) != nil,
      range.count > (isExpected ? 240 : 120) || (isSentence && !isExpected)
    {
      return true
    }
    if isExpected { return false }
    // Below keys and values without a title, a single sentence is the text.
    if isSentence, copy.hasKeyValues, copy.lines.count == 1 { return true }
    if isSentence, bytes.scalarCount(in: range) > 110 { return true }
    let group = copy.firstGroup
    guard group.count > 1, let last = group.last, bytes.endsSentence(last.range) else {
      return false
    }
    return Wrapping.isParagraph(bytes, group)
  }

  /// No headline has more bytes.
  private static let longest = 600
}
