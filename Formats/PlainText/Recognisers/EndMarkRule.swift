import ArticleModel
import ConvertCore

/// Takes the end mark off the last line.
struct EndMarkRule: Recogniser {
  let name = "end-mark"

  func recognise(_ copy: inout Copy) {
    tellMarksInside(copy)
    guard let line = copy.lines.last, let (text, mark) = EndMark.split(copy.bytes, line.range)
    else { return }
    copy.article.endMark = copy.text(mark)
    copy.explain("endMark", mark, .certain, in: line)
    let last = copy.lines.endIndex - 1
    if text.isEmpty { copy.lines.removeLast() } else { copy.lines[last].end = text.upperBound }
  }

  /// Warns where an end mark stands before the end: the file may hold several articles.
  private func tellMarksInside(_ copy: Copy) {
    var offset = copy.markInside
    var index = copy.lines.dropLast().firstIndex { EndMark.split(copy.bytes, $0.range) != nil }
    if let inside = offset, let line = copy.lines.firstIndex(where: { $0.range.contains(inside) }) {
      if index.map({ line <= $0 }) ?? true { index = line } else { offset = nil }
    } else {
      offset = nil
    }
    guard let index else { return }
    let line = copy.lines[index]
    let start = offset ?? EndMark.split(copy.bytes, line.range)?.mark.lowerBound ?? line.start
    copy.warn(
      .endMarkInside,
      "expected an end mark behind the text, found one inside; --option split=endmark reads another"
        + " article behind it", at: start, in: line)
  }
}
