import ArticleModel
import ConvertCore

/// Takes a line with nothing but a full date, above the headline or between headline and text, for the
/// date of publication: "Thursday, 21 December 2023".
struct DateLineRule: Recogniser {
  let name = "date-line"

  /// What is known of the headline where it looks.
  let opening: Copy.Opening

  func recognise(_ copy: inout Copy) {
    guard copy.article.published == nil, copy.opening == opening, !copy.isUndated,
      let line = copy.lines.first, opening == .known || copy.lines.count > 1,
      line.end - line.start <= 64, copy.bytes.scalar(at: line.start, before: line.end) != nil,
      let date = DateScanner.whole(copy.bytes, line.range, dayFirst: copy.isDayFirst),
      date.year != nil, date.day != nil || date.isAmbiguous, date.timestamp != nil
    else { return }
    copy.lines.removeFirst()
    copy.setDate(date, "published", spelled: copy.text(line.range), at: line.start, in: line)
    if opening == .known, copy.article.byline == nil { BylineRule().recognise(&copy) }
  }
}
