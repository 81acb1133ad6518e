import ArticleModel
import ConvertCore
import JSONKit

extension ItemReader {
  /// Reads what identifies an item, and what kind it is.
  mutating func readIdentity(_ item: inout Members) {
    article.id = text("uri", of: &item).flatMap { GeneratedURI.isOne($0) ? nil : $0 }
    if article.id == nil { article.id = item.take("guid") }
    if let type = text("type", of: &item) { article.type = type }
    article.language = text("language", of: &item)
    if let version = item.last("version")?.spelling.flatMap({ Int($0.string) }), version > 0 {
      article.version = version
      item.remove("version")
    }
    for element in objects("altIds", of: &item) {
      var id = Members(element.members ?? [])
      guard let value = id.take("value") else {
        kept.append(Kept(path: [.name("altIds")], name: nil, value: element))
        continue
      }
      let path: [PathStep] = [.name("altIds"), .index(article.alternativeIDs.count)]
      article.alternativeIDs.append(AlternativeID(value, role: id.take("role")))
      keep(id, in: path)
    }
  }

  /// Reads dates, status, urgency and notes.
  mutating func readManagement(_ item: inout Members) {
    article.created = date("firstCreated", of: &item)
    article.versionCreated = date("versionCreated", of: &item)
    article.contentCreated = date("contentCreated", of: &item)
    article.expires = date("expires", of: &item)
    readEmbargo(&item)
    readStatus(&item)
    article.urgency = integer("urgency", in: 1...9, of: &item)
    if let note = text("edNote", of: &item) { article.editorialNotes = [note] }
  }

  /// Reads the embargo: one whose end nobody can read, or of which there are several, has none.
  private mutating func readEmbargo(_ item: inout Members) {
    let values = item.all("embargoedUntil")
    guard let value = values.last else { return }
    if value.string == "" {
      item.remove("embargoedUntil")
      return
    }
    let date = date("embargoedUntil", of: &item)
    let isOne = values.allSatisfy { $0 == value }
    article.embargoed = isOne ? date.map(Embargo.until) ?? .indefinite : .indefinite
  }

  /// Reads the status: one that nobody can read is taken for withheld, as are two that differ.
  private mutating func readStatus(_ item: inout Members) {
    let values = item.all("pubStatus")
    guard let value = values.last else { return }
    let word = value.string.map { $0.string.lowercased() } ?? ""
    let status: PublishingStatus? =
      switch word {
      case "usable": .usable
      case "withheld": .withheld
      case "canceled", "cancelled": .canceled
      default: nil
      }
    guard let status, values.allSatisfy({ $0 == value }) else {
      warn(
        .ninjsStatus, "pubStatus", expected: "usable, withheld or canceled, once", found: value)
      article.status = .withheld
      return
    }
    article.status = status
    item.remove("pubStatus")
  }

  /// Reads who owns an item, and what may be done with it.
  mutating func readRights(_ item: inout Members) {
    article.rights.holder = text("copyrightHolder", of: &item).map { Concept(name: $0) }
    if let notice = text("copyrightNotice", of: &item) { article.rights.notice = [notice] }
    if let terms = text("usageTerms", of: &item) { article.rights.usageTerms = [terms] }
  }

  /// Reads what only Superdesk has.
  mutating func readDialect(_ item: inout Members) {
    if item.last("priority") != nil {
      article.priority = integer("priority", in: 1...9, of: &item)
    }
    article.published = date("firstpublished", of: &item)
    if let source = item.take("source") { article.sources.append(Concept(name: source)) }
    article.services += codes("service", of: &item)
    article.signals += codes("signal", of: &item)
    for author in objects("authors", of: &item) {
      var members = Members(author.members ?? [])
      var party = Party()
      party.concept.names = members.take("name").map { [ConceptName($0)] } ?? []
      party.concept.role = members.take("role")
      party.jobTitle = members.take("jobtitle")
      if party.concept.isAnonymous {
        kept.append(Kept(path: [.name("authors")], name: nil, value: author))
        continue
      }
      keep(members, in: [.name("authors"), .index(article.creators.count)])
      article.creators.append(party)
    }
    if let keywords = item.last("keywords")?.elements, keywords.allSatisfy({ $0.string != nil }) {
      item.remove("keywords")
      article.keywords = keywords.compactMap(\.string)
    }
    if let before = item.take("evolvedFrom") {
      var link = Link()
      link.rel = "evolvedFrom"
      link.id = before
      article.links.append(link)
    }
  }

  private mutating func codes(_ name: Text, of item: inout Members) -> [Concept] {
    guard item.last(name)?.elements != nil else { return [] }
    return objects(name, of: &item).map { element in
      var members = Members(element.members ?? [])
      var concept = Concept()
      concept.names = members.take("name").map { [ConceptName($0)] } ?? []
      concept.code = members.take("code") ?? members.take("qcode")
      concept.scheme = members.take("scheme")
      keep(members, in: [.name(name)])
      return concept
    }
  }
}

/// The URIs of items that have none of their own, which ninjs demands.
enum GeneratedURI {
  /// How they begin.
  static let prefix = "urn:wirecopy:generated:"

  /// Whether it is one.
  static func isOne(_ uri: Text) -> Bool { uri.string.hasPrefix(prefix) }
}
