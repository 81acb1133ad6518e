import ArticleModel
import ConvertCore

/// Takes a line with nothing but a full date, above the headline or between headline and text, for the
/// date of publication: "Thursday, 21 December 2023"; behind a label without its colon, for what that
/// says: "Updated 21 December 2023, 10:15", "Publié le 21 décembre 2023".
struct DateLineRule: Recogniser {
  let name = "date-line"

  /// What is known of the headline where it looks.
  let opening: Copy.Opening

  func recognise(_ copy: inout Copy) {
    guard copy.opening == opening else { return }
    var count = 0
    while count < Self.most, let line = copy.lines.first,
      opening == .known || copy.lines.count > 1, line.end - line.start <= 64,
      takeDate(line, from: &copy) || takeLabelled(line, from: &copy)
    {
      count += 1
    }
    if count > 0, opening == .known { copy.recognise(by: BylineRule()) }
  }

  /// Published, updated, and an embargo: more lines of dates are a table.
  private static let most = 3

  private func takeDate(_ line: Line, from copy: inout Copy) -> Bool {
    guard copy.article.published == nil, !copy.isUndated,
      let date = DateScanner.whole(copy.bytes, line.range, dayFirst: copy.isDayFirst),
      date.isFull, date.timestamp != nil
    else { return false }
    copy.lines.removeFirst()
    copy.setDate(date, "published", spelled: copy.text(line.range), at: line.start, in: line)
    return true
  }

  /// Takes a date behind a label of up to three words.
  private func takeLabelled(_ line: Line, from copy: inout Copy) -> Bool {
    guard !copy.hasKeyValues, copy.bytes[line.range].contains(where: { $0.isDigit }) else {
      return false
    }
    let words = copy.bytes.words(in: line.range, limit: 4)
    for (index, word) in words.enumerated().dropFirst().reversed() {
      guard let key = HeaderKey.named(copy.bytes.folded(line.start..<words[index - 1].upperBound)),
        key.isDate, key.field != "published" || !copy.isUndated,
        DateScanner.whole(copy.bytes, word.lowerBound..<line.end)?.isFull ?? false
      else { continue }
      let value = word.lowerBound..<line.end
      copy.lines.removeFirst()
      if key.isDayFirst { copy.isDayFirst = true }
      copy.take(
        FieldValue(text: copy.text(value), range: value, line: line), for: key,
        labelled: copy.text(line.start..<words[index - 1].upperBound))
      return true
    }
    return false
  }
}
