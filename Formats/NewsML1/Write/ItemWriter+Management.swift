import ArticleModel
import XMLKit

extension ItemWriter {
  /// Writes `NewsManagement`.
  mutating func writeManagement() {
    xml.start("NewsManagement")
    enter(.management)
    if !plan.has("NewsItemType", in: .management) {
      writeFormal("NewsItemType", FormalName("News"))
    }
    writeDate("FirstCreated", article.created, "created")
    writeDate("ThisRevisionCreated", article.versionCreated, "versionCreated")
    writeStatus()
    if let urgency = article.urgency, !writeKept("Urgency") {
      writeFormal("Urgency", FormalName("\(urgency)"))
    }
    writeLinks()
    for (index, signal) in article.signals.enumerated() where !writeKept("Instruction", index + 1) {
      writeFormal("Instruction", FormalName(for: signal, as: .instruction))
    }
    leave()
    xml.end()
  }

  /// Writes a date that the standard demands.
  private mutating func writeDate(_ name: String, _ date: Timestamp?, _ field: Text) {
    if let date { return writeDate(name, date, field) }
    generated.append(field)
    advance(to: name)
    xml.element(name, article.nearestDate?.basicText ?? "19700101T000000Z")
  }

  /// Writes the status, which says that there is an embargo where the item is not to be held back for
  /// another reason.
  private mutating func writeStatus() {
    let isHeld = article.status == .withheld || article.status == .canceled
    let name: Text
    switch (article.status, article.embargoed) {
    case (.withheld?, _): name = "Withheld"
    case (.canceled?, _): name = "Canceled"
    case (_, nil): name = "Usable"
    case (_, _?): name = "Embargoed"
    }
    writeFormal("Status", FormalName(name))
    guard let embargo = article.embargoed else {
      if article.status == nil { generated.append("status") }
      return
    }
    if article.status == .usable { properties.append(Detail("status", "usable")) }
    switch embargo {
    case .indefinite:
      if isHeld { properties.append(Detail("embargoed", "indefinite")) }
    case .until(let date):
      if isHeld {
        properties.append(Detail("embargoed", date.text))
      } else {
        advance(to: "StatusWillChange")
        xml.start("StatusWillChange")
        xml.write(formalName: FormalName("Usable"), "FutureStatus")
        let text = date.basicText
        xml.element("DateAndTime", text)
        if Timestamp(reading: text) != date {
          properties.append(Detail("embargoed", date.text))
        }
        xml.end()
      }
    }
  }

  /// Writes the links: those from which the item is derived as long as they come first, as the DTD has
  /// them.
  private mutating func writeLinks() {
    for (index, link) in article.links.enumerated() {
      let name = article.isDerived(index) ? "DerivedFrom" : "AssociatedWith"
      if writeKept(name, index + 1) { continue }
      advance(to: name)
      xml.start(name)
      if name == "AssociatedWith" { xml.attribute("FormalName", link.rel) }
      xml.attribute("NewsItem", link.id ?? link.href)
      if let title = link.title, !title.isEmpty { xml.element("Comment", title) }
      xml.end()
    }
  }
}

extension Article {
  /// Whether the link at an index is written as one from which the item is derived: all before it are.
  func isDerived(_ index: Int) -> Bool {
    links[...index].allSatisfy { $0.rel == "derivedFrom" }
  }

  /// Whether the element for the link at an index says all that the link does.
  func isLinkSaid(_ index: Int) -> Bool {
    var said = Link()
    said.id = links[index].id
    said.rel = links[index].rel
    if links[index].title?.isEmpty == false { said.title = links[index].title }
    return said == links[index] && said.id?.isEmpty == false
  }
}
