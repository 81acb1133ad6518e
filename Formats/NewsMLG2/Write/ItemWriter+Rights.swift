import ArticleModel
import XMLKit

extension ItemWriter {
  /// Writes when the item was published.
  mutating func writePubHistory() {
    guard article.published != nil || plan.siblings[Container.pubHistory.name] != nil else {
      return
    }
    property("pubHistory")
    enter(.pubHistory)
    if let published = article.published, !writeKept("published") {
      property("published")
      xml.start("timestamp")
      writeText(of: published, "published", .truncated)
      xml.end()
      xml.end()
    }
    leave()
  }

  /// Writes the rights.
  mutating func writeRights() {
    let rights = article.rights
    guard !rights.isEmpty || plan.siblings[Container.rightsInfo.name] != nil else { return }
    property("rightsInfo")
    enter(.rightsInfo)
    if let holder = rights.holder, !writeKept("copyrightHolder") {
      write(holder, as: "copyrightHolder", .flexible)
    }
    writeNotes("copyrightNotice", rights.notice)
    writeNotes("usageTerms", rights.usageTerms)
    if let year = rights.year {
      property("rightsInfoExtProperty")
      xml.attribute("rel", "wc:year")
      xml.attribute("value", "\(year)")
      xml.end()
      marks.usesOwn = true
    }
    leave()
  }
}
