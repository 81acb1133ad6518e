import ArticleModel

extension Page {
  /// The pages of the canonical dialect: without a header line where there is nothing to say on it, with
  /// one otherwise or where the lines would be read as something else.
  static func canonical(_ article: Article) -> [Page] {
    var page = Page(article)
    let headline = article.headline.plainText
    if let byline = page.takeByline(of: article) { page.head.append(byline) }
    let isHeaded = article.published != nil || article.section != nil || article.dateSpelling != nil
    let date = article.dateSpelling ?? article.published?.text ?? "-"
    let header: Text = article.section.map { " date \(date) \($0)" } ?? " date \(date)"
    var ways: [Page] = []
    if headline.isEmpty {
      if !isHeaded { ways.append(page) }
      if article.section == nil {
        ways += page.startingOnHeader(header, article)
      }
      page.head = [header, "-"] + page.head
    } else {
      if article.startsWithSubheadlines, article.section == nil, page.head.isEmpty {
        var digest = page
        digest.head = ["\(header) \(headline)"]
        digest.hasGap = true
        ways.append(digest)
      }
      page.head.insert(headline, at: 0)
      if !isHeaded { ways.append(page) }
      if let dateline = article.datelineOnHeader {
        var filed = page
        filed.head.insert("\(header) \(dateline) -", at: 0)
        ways.append(filed)
      }
      page.head.insert(header, at: 0)
    }
    return ways + [page]
  }

  /// The line of the byline; nothing where it is a paragraph, or would not be read as one.
  private func takeByline(of article: Article) -> Text? {
    guard let byline = article.byline else { return nil }
    let bytes = Array(byline.utf8)
    return Byline.certainty(bytes, bytes.indices) == .certain ? byline : nil
  }

  /// Pages without a headline whose header line goes on with a dateline or the text.
  private func startingOnHeader(_ header: Text, _ article: Article) -> [Page] {
    guard head.isEmpty else { return [] }
    var ways: [Page] = []
    if let dateline = article.datelineOnHeader {
      var page = self
      page.head = ["\(header) \(dateline) -"]
      ways.append(page)
    }
    if let first = paragraphs.first {
      var page = self
      page.head = ["\(header) \(first)"]
      page.paragraphs.removeFirst()
      ways.append(page)
    }
    return ways
  }
}

extension Article {
  /// How the date of publication is spelt where it was read, if that is still the date.
  var dateSpelling: Text? {
    spelling(of: "published").flatMap { spelling in
      let bytes = Array(" date \(spelling)".utf8)
      guard let header = HeaderLine(bytes, bytes.indices), header.rest.isEmpty,
        header.date?.timestamp == published, header.isDated
      else { return nil }
      return spelling
    }
  }

  /// The spelling of a date that was read.
  func spelling(of field: Text) -> Text? {
    extensions.first { $0.format == "text" && $0.path == "spelling" && $0.name == field }?.value
  }

  /// A dateline that does not stand in the text.
  var datelineOnHeader: Text? {
    guard let dateline, section == nil else { return nil }
    let isInText =
      body.first.map { Array($0.plainText.utf8).starts(with: Array(dateline.utf8)) } ?? false
    return isInText ? nil : dateline
  }

  /// Whether the text begins with the sub-headlines, as a digest does.
  fileprivate var startsWithSubheadlines: Bool {
    subheadlines.count > 1 && body.count >= subheadlines.count
      && zip(subheadlines, body).allSatisfy { $0.plainText == $1.plainText }
  }
}
