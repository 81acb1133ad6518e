import ArticleModel
import ConvertCore
import XMLKit

extension ItemWriter {
  /// Writes `itemMeta`.
  mutating func writeItemMeta() {
    property("itemMeta")
    enter(.itemMeta)
    writeItemClass()
    writeProvider()
    writeVersionCreated()
    write("firstCreated", article.created, "created", .dateTime)
    writeEmbargo()
    writeStatus()
    advance(to: "generator")
    let generator = xml.buffer.count
    property("generator")
    xml.attribute("versioninfo", Text(Program.version))
    xml.text(Text(Program.name))
    xml.end()
    marks.besides.append(generator..<xml.buffer.count)
    writeConcepts("service", article.services, .qualified)
    write("title", article.title)
    writeNotes("edNote", article.editorialNotes)
    writeConcepts("signal", article.signals, .flexible)
    write("expires", article.expires, "expires", .date)
    for (index, link) in ownLinks.enumerated() where !writeKept("link", index + 1) {
      property("link")
      writeContent(of: link)
    }
    if let priority = article.priority { properties.append(("priority", "\(priority)")) }
    if !generated.isEmpty {
      writeProperty("itemMetaExtProperty", "generated", generated.spelling)
    }
    writeProperties("itemMetaExtProperty")
    writeTravelers()
    leave()
  }

  private mutating func writeItemClass() {
    if writeKept("itemClass") { return }
    guard let type = article.type else {
      advance(to: "itemClass")
      return xml.empty(raw: #"<itemClass qcode="ninat:text"/>"#)
    }
    let qcode = Vocabulary.itemNature.qcode(for: type)
    property("itemClass")
    xml.attribute("qcode", qcode ?? "ninat:text")
    xml.end()
    if qcode.map(Vocabulary.itemNature.word) != type { properties.append(("type", type)) }
  }

  /// Writes the provider; the standard demands one.
  private mutating func writeProvider() {
    if writeKept("provider") { return }
    if let provider = article.provider {
      write(provider, as: "provider", .flexible)
      return
    }
    generated.insert(.provider)
    let source = article.sources.first ?? article.rights.holder
    guard let name = source?.names.first?.text.collapsed ?? article.creditline?.collapsed else {
      advance(to: "provider")
      return xml.empty(raw: #"<provider literal="unknown"/>"#)
    }
    property("provider")
    xml.element("name", name)
    xml.end()
  }

  private mutating func writeVersionCreated() {
    if article.versionCreated != nil {
      write("versionCreated", article.versionCreated, "versionCreated", .dateTime)
      return
    }
    generated.insert(.versionCreated)
    property("versionCreated")
    xml.text(article.nearestDateTime)
    xml.end()
  }

  private mutating func writeEmbargo() {
    guard let embargo = article.embargoed, !writeKept("embargoed") else { return }
    guard let date = embargo.timestamp else {
      property("embargoed")
      xml.end()
      return
    }
    write("embargoed", date, "embargoed", .dateTime)
  }

  private mutating func writeStatus() {
    guard let status = article.status, !writeKept("pubStatus") else { return }
    property("pubStatus")
    xml.attribute("qcode", Text("stat:" + status.rawValue))
    xml.end()
  }

  /// Writes the extensions that have no place of their own.
  private mutating func writeTravelers() {
    for value in plan.travelers {
      property("itemMetaExtProperty")
      xml.attribute("rel", "wc:extension")
      own("format", value.format)
      own("path", value.path)
      own("name", value.name)
      xml.attribute("value", value.value)
      xml.end()
    }
    if let order = plan.order {
      properties.append(("order", order))
      writeProperties("itemMetaExtProperty")
    }
  }
}
