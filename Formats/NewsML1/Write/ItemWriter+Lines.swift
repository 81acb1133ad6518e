import ArticleModel
import XMLKit

extension ItemWriter {
  /// Writes `NewsLines`.
  mutating func writeLines() {
    let texts = [article.byline, article.dateline, article.creditline, article.slugline]
    let lists = [article.rights.notice, article.rights.usageTerms, article.editorialNotes]
    let hasFields =
      !article.headline.isEmpty || !article.subheadlines.isEmpty || !article.teasers.isEmpty
      || !texts.allSatisfy { $0 == nil } || !lists.allSatisfy(\.isEmpty)
    guard hasFields || plan.siblings[.lines] != nil else { return }
    xml.start("NewsLines")
    enter(.lines)
    writeHeadlines()
    writeLine("ByLine", article.byline)
    writeLine("DateLine", article.dateline)
    writeLine("CreditLine", article.creditline)
    for (index, notice) in article.rights.notice.enumerated() {
      writeLine("CopyrightLine", notice, index + 1)
    }
    for (index, terms) in article.rights.usageTerms.enumerated() {
      writeLine("RightsLine", terms, index + 1)
    }
    writeLine("SlugLine", article.slugline)
    for note in article.editorialNotes { writeNewsLine("EditorialNote", note) }
    for (index, teaser) in article.teasers.enumerated() {
      writeNewsLine("Teaser", teaser.plainText)
      writeMarkup(teaser, "teaser", index)
    }
    leave()
    xml.end()
  }

  /// Writes the headlines; further ones cannot stand without a first.
  private mutating func writeHeadlines() {
    if article.headline.isEmpty, article.subheadlines.isEmpty { return }
    writeLine("HeadLine", article.headline.plainText)
    if article.headline.plain == nil {
      properties.append(Detail("headline", article.headline.markup))
    }
    for (index, line) in article.subheadlines.enumerated() {
      writeLine("SubHeadLine", line.plainText, index + 1)
      writeMarkup(line, "subheadline", index)
    }
  }

  private mutating func writeMarkup(_ line: Inlines, _ name: Text, _ index: Int) {
    guard line.plain == nil else { return }
    properties.append(Detail(name, line.markup, [Detail("index", "\(index + 1)")]))
  }

  private mutating func writeNewsLine(_ type: Text, _ text: Text) {
    advance(to: "NewsLine")
    xml.write(newsLine: type, text)
  }
}

extension XMLWriter {
  /// Writes a line of a type that is none of the standard's own.
  mutating func write(newsLine type: Text, _ text: Text) {
    start("NewsLine")
    write(formalName: FormalName(type), "NewsLineType")
    element("NewsLineText", text)
    end()
  }
}
