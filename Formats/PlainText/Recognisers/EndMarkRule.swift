import ArticleModel
import ConvertCore

/// Takes the end mark off the last line, or off the one above the notes to editors.
struct EndMarkRule: Recogniser {
  let name = "end-mark"

  func recognise(_ copy: inout Copy) {
    let inner = copy.lines.dropLast().firstIndex { EndMark.split(copy.bytes, $0.range) != nil }
    if let inner, takeNotes(behind: inner, from: &copy) {
      tellMarksInside(copy, from: nil)
    } else {
      tellMarksInside(copy, from: inner)
    }
    guard let line = copy.lines.last, let (text, mark) = EndMark.split(copy.bytes, line.range)
    else { return }
    copy.article.endMark = copy.text(mark)
    copy.explain("endMark", mark, .certain, in: line)
    let last = copy.lines.endIndex - 1
    if text.isEmpty { copy.lines.removeLast() } else { copy.lines[last].end = text.upperBound }
  }

  /// Warns where an end mark stands before the end: the file may hold several articles.
  private func tellMarksInside(_ copy: Copy, from inner: Int?) {
    var offset = copy.markInside
    var index = inner
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

  /// Takes the notes to editors that stand behind the end mark of a text, below their heading or beside
  /// it, up to the end; another mark behind them says that there is more than notes.
  private func takeNotes(behind mark: Int, from copy: inout Copy) -> Bool {
    let heading = copy.lines[mark + 1]
    guard mark > copy.lines.startIndex else { return false }
    var text = heading.range
    if copy.bytes[text].last == UInt8(ascii: ":") { text = text.lowerBound..<text.upperBound - 1 }
    var notes = copy.lines[(mark + 2)...].map { ($0, $0.range) }
    if let key = KeyLine(copy.bytes, heading), key.key?.field == "editorialNotes" {
      if !key.value.isEmpty { notes.insert((heading, key.value), at: 0) }
    } else if text.count > 40
      || HeaderKey.named(copy.bytes.folded(text))?.field != "editorialNotes"
    {
      return false
    }
    guard !notes.isEmpty,
      !notes.contains(where: { EndMark.split(copy.bytes, $0.1) != nil })
    else { return false }
    for (line, note) in notes {
      copy.article.editorialNotes.append(copy.text(note))
      copy.explain("editorialNotes", note, .certain, in: line)
    }
    copy.lines = copy.lines[...mark]
    return true
  }
}
