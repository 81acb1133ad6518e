import ArticleModel
import ConvertCore

/// Finds the dateline at the start of the text, where it also stays.
struct DatelineRule: Recogniser {
  let name = "dateline"

  func recognise(_ copy: inout Copy) {
    guard let index = copy.indexOfText, let dateline = Dateline(copy.bytes, copy.lines[index].range)
    else { return }
    let line = copy.lines[index]
    copy.filed = copy.filed ?? dateline.date.map { ($0, line) }
    guard copy.article.dateline == nil else { return }
    copy.article.dateline = copy.text(dateline.range)
    copy.explain("dateline", dateline.range, dateline.certainty, in: line)
  }
}

extension Copy {
  /// The line on which the text begins: not a byline that was left where it is.
  var indexOfText: Int? {
    guard let first = lines.first else { return nil }
    let isByline = article.byline.map { $0 == text(first.range) } ?? false
    guard isByline else { return lines.startIndex }
    return lines.count > 1 ? lines.startIndex + 1 : nil
  }
}
