import ArticleModel
import XMLKit

extension StoryWriter {
  /// Writes `docdata`.
  mutating func writeDocdata() {
    xml.start("docdata")
    writeStatus()
    writeKept(.docdataAttribute)
    for signal in article.signals { write(signal: signal) }
    writeID()
    writeSources()
    if let urgency = article.urgency { element("urgency", "ed-urg", "\(urgency)") }
    write("date.issue", article.versionCreated)
    writeEmbargo()
    write("date.expire", article.expires)
    for service in article.services {
      xml.start("doc-scope")
      write(service, named: "scope")
      xml.end()
    }
    for note in article.editorialNotes { element("ed-msg", "info", note) }
    writeKey()
    writeRights()
    writeKept(.docdata)
    writeKeywords()
    writeConcepts()
    xml.end()
  }

  private mutating func writeStatus() {
    switch (article.embargoed, article.status) {
    case (nil, let status): xml.attribute("management-status", status.map { Text($0.rawValue) })
    case (_?, .withheld?), (_?, .canceled?):
      xml.attribute("management-status", article.status.map { Text($0.rawValue) })
    case (_?, let status):
      xml.attribute("management-status", "embargoed")
      own("status", status.map { Text($0.rawValue) })
    }
  }

  /// Writes when the embargo ends; where the status is another than "embargoed", it says that it does.
  private mutating func writeEmbargo() {
    guard let embargo = article.embargoed else { return }
    let isSaid = article.status != .withheld && article.status != .canceled
    if isSaid, embargo == .indefinite { return }
    xml.start("date.release")
    if case .until(let date) = embargo { write(date, "norm") }
    if !isSaid { own("embargo", "true") }
    xml.end()
  }

  private mutating func write(_ name: String, _ date: Timestamp?) {
    guard let date else { return }
    xml.start(name)
    write(date, "norm")
    xml.end()
  }

  private mutating func element(_ name: String, _ attribute: String, _ value: Text) {
    xml.start(name)
    xml.attribute(attribute, value)
    xml.end()
  }

  private mutating func writeID() {
    guard article.id != nil || !kept[.idAttribute].isEmpty else { return }
    xml.start("doc-id")
    xml.attribute("id-string", article.id)
    writeKept(.idAttribute)
    xml.end()
  }

  private mutating func writeKey() {
    guard
      article.slugline != nil || article.version != nil || !kept[.keyAttribute].isEmpty
    else { return }
    xml.start("du-key")
    xml.attribute("version", article.version.map { "\($0)" })
    xml.attribute("key", article.slugline)
    writeKept(.keyAttribute)
    xml.end()
  }

  private mutating func writeSources() {
    guard article.provider != nil || !article.sources.isEmpty else { return }
    xml.start("del-list")
    if let provider = article.provider { write(provider, level: "1") }
    for source in article.sources { write(source, level: "2") }
    xml.end()
  }

  private mutating func write(_ source: Concept, level: Text) {
    xml.start("from-src")
    write(source, named: "src-name")
    xml.attribute("level-number", level)
    xml.end()
  }

  private mutating func writeRights() {
    let rights = article.rights
    if rights.holder != nil || rights.year != nil {
      xml.start("doc.copyright")
      if let holder = rights.holder {
        write(holder, named: "holder")
        if holder.isAnonymous { own("holder", "") }
      }
      xml.attribute("year", rights.year.map { "\($0)" })
      xml.end()
    }
    for terms in rights.usageTerms { element("doc.rights", "limitations", terms) }
  }

  private mutating func writeKeywords() {
    guard !article.keywords.isEmpty else { return }
    xml.start("key-list")
    for keyword in article.keywords { element("keyword", "key", keyword) }
    xml.end()
  }
}
