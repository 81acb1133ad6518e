import ArticleModel
import MarkupKit
import XMLKit

extension ItemWriter {
  /// Writes `contentMeta`.
  mutating func writeContentMeta() {
    property("contentMeta")
    enter(.contentMeta)
    writeUrgency()
    write("contentCreated", article.contentCreated, "contentCreated", .truncated)
    write("contentModified", article.contentModified, "contentModified", .truncated)
    writeConcepts("located", article.locations, .flexible)
    writeConcepts("infoSource", article.sources, .source)
    writeParties("creator", article.creators)
    writeParties("contributor", article.contributors)
    writeConcepts("audience", article.audiences, .weighted)
    for (index, id) in article.alternativeIDs.enumerated() where !writeKept("altId", index + 1) {
      write(id)
    }
    writeLanguage()
    writeConcepts("genre", article.genres, .weighted)
    for (index, keyword) in article.keywords.enumerated() where !writeKept("keyword", index + 1) {
      writeLabel("keyword", keyword)
    }
    writeConcepts("subject", article.subjects, .weighted)
    write("slugline", article.slugline)
    writeNewslines()
    if let section = article.section { properties.append(("section", section)) }
    if let endMark = article.endMark { properties.append(("endMark", endMark)) }
    writeProperties("contentMetaExtProperty")
    leave()
  }

  private mutating func writeUrgency() {
    guard let urgency = article.urgency, !writeKept("urgency") else { return }
    guard (1...9).contains(urgency) else { return properties.append(("urgency", "\(urgency)")) }
    property("urgency")
    xml.text("\(urgency)")
    xml.end()
  }

  private mutating func writeLanguage() {
    guard let language = article.language, !writeKept("language") else { return }
    guard SchemaType.isLanguage(language) else {
      return properties.append(("language", language))
    }
    property("language")
    xml.attribute("tag", language)
    xml.end()
  }

  private mutating func writeNewslines() {
    if !article.headline.isEmpty, !writeKept("headline", 1) { writeHeadline(article.headline) }
    for (index, headline) in article.subheadlines.enumerated()
    where !writeKept("headline", index + 2) {
      writeHeadline(headline, role: PropertyReader.subheadlineRole)
    }
    write("dateline", article.dateline)
    write("by", article.byline)
    write("creditline", article.creditline)
    if !article.summary.isEmpty, !writeKept("description", 1) { writeSummary(article.summary) }
    for (index, teaser) in article.teasers.enumerated()
    where !writeKept("description", index + 2) {
      writeDescription(teaser, .teaser)
    }
    if article.isMediaItem, let caption = article.media.first?.caption, !caption.isEmpty,
      !writeKept("description", 0)
    {
      writeDescription(caption, .caption)
    }
  }

  private mutating func writeHeadline(_ headline: Inlines, role: Text? = nil) {
    property("headline", mixed: true)
    xml.attribute("role", role)
    write(headline)
    xml.end()
  }

  private mutating func writeDescription(_ description: Inlines, _ role: DescriptionRole) {
    property("description", mixed: true)
    xml.attribute("role", role.qcode)
    write(description)
    xml.end()
  }

  private mutating func writeSummary(_ summary: [Block]) {
    if case .paragraph(let line)? = summary.first, summary.count == 1,
      let text = line.plain, !text.isEmpty, text.collapsed == text
    {
      return writeDescription(line, .summary)
    }
    property("description")
    xml.attribute("role", DescriptionRole.summary.qcode)
    xml.attribute("xmlns:h", Self.xhtml)
    markup.write(summary, to: &xml)
    xml.end()
  }

  /// The namespace of XHTML.
  static let xhtml: Text = "http://www.w3.org/1999/xhtml"

  /// Writes a line into the element that was begun last.
  mutating func write(_ line: Inlines) {
    if let text = line.plain {
      // Neither layout nor markup is read into it then.
      if text.isEmpty || text.collapsed != text || MarkupDialect.xhtml.hasTag(in: text) {
        xml.attribute("xml:space", "preserve")
      }
      xml.text(text)
      return
    }
    xml.attribute("xmlns:h", Self.xhtml)
    markup.write(line, to: &xml)
  }
}
