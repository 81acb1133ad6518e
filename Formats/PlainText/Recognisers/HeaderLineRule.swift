import ArticleModel

/// Takes the header line of the canonical dialect apart.
struct HeaderLineRule: Recogniser {
  let name = "header-line"

  func recognise(_ copy: inout Copy) {
    guard let line = copy.lines.first, copy.opening == .unknown,
      let header = HeaderLine(copy.bytes, line.whole)
    else { return }
    copy.lines.removeFirst()
    copy.isHeaded = true
    if header.isPlain, let timestamp = header.date?.timestamp {
      copy.article.published = timestamp
      copy.explain("published", header.spelling, .certain, in: line)
    } else if let date = header.date {
      copy.setDate(
        date, "published", spelled: copy.text(header.spelling), at: header.spelling.lowerBound,
        in: line)
    }
    copy.isUndated = true
    guard !header.rest.isEmpty else {
      copy.opening = .headlineNext
      return
    }
    let next = copy.lines.first
    let isBeforeText = next.map { !$0.isAfterBlank } ?? false
    switch HeaderLine.meaning(of: header.rest, in: copy.bytes, beforeText: isBeforeText) {
    case .section:
      copy.article.section = copy.text(header.rest)
      copy.explain("section", header.rest, .certain, in: line)
      copy.opening = .headlineNext
    case .headline:
      copy.article.headline = Inlines(copy.text(header.rest))
      copy.explain("headline", header.rest, .likely, in: line)
      copy.opening = .known
      copy.isHeadlineOnHeader = true
    case .dateline:
      guard let dateline = Dateline(copy.bytes, header.rest) else { return }
      copy.article.dateline = copy.text(dateline.range)
      copy.filed = dateline.date.map { ($0, line) }
      copy.explain("dateline", dateline.range, .certain, in: line)
    case .text:
      var rest = line
      rest.start = header.rest.lowerBound
      copy.lines.insert(rest, at: copy.lines.startIndex)
      copy.opening = .text
    }
  }
}
