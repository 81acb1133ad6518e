import ArticleModel
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads what stands before the items of a document.
  mutating func read(_ transmission: Transmission) {
    for vocabulary in transmission.vocabularies { read(vocabulary, in: .component) }
    for element in transmission.envelope?.elements ?? [] {
      switch NewsML1.local(element.name) {
      case "SentFrom"?:
        sender = sender ?? element.first("Party").flatMap { party($0, as: .name).concept }
        if !isPlainParty(element) { keep(element, in: .envelope) }
      case "DateAndTime"? where article.published == nil:
        article.published = date(element)
        if article.published == nil { keep(element, in: .envelope) }
      case "NewsService"?: readService(element, role: nil)
      case "NewsProduct"?: readService(element, role: "product")
      case "Priority"? where article.priority == nil:
        article.priority = element.formalName.flatMap { number($0, in: element) }
        if article.priority == nil || !isPlain(element) { keep(element, in: .envelope) }
      default: keep(element, in: .envelope)
      }
    }
  }

  private mutating func readService(_ element: XMLElement, role: Text?) {
    var (service, isWhole) = concept(element, as: .name)
    guard !service.isAnonymous else { return keep(element, in: .envelope) }
    service.role = role
    article.services.append(service)
    if !isWhole { keep(element, in: .envelope) }
  }

  /// Reads what says which item it is, and how it is managed.
  mutating func readHead(_ item: XMLElement) {
    for attribute in item.attributes { keep(attribute, of: .item) }
    for element in item.elements {
      switch NewsML1.local(element.name) {
      case "Identification"?: readAll(element, in: .identification)
      case "NewsManagement"?: readAll(element, in: .management)
      case "NewsComponent"?, "ContentItem"?: break
      case "Update"?:
        keep(element, in: .item)
        let update = Concept(scheme: "sig", code: "update")
        if !isOurs, !article.signals.contains(update) { article.signals.append(update) }
      case "TopicSet"?: keep(element, in: .item)
      case "Comment"?, "Catalog"?: read(element, in: .item)
      case let name?:
        // An item without a component is read as if it were one.
        if item.first("NewsComponent") == nil, Container.component.order.contains(name) { break }
        keep(element, in: .item)
      case nil: keep(element, in: .item)
      }
    }
  }

  /// Reads a child of `Identification`.
  mutating func readIdentification(_ name: String, _ element: XMLElement) {
    switch name {
    case "NewsIdentifier":
      for part in element.elements {
        let name = part.name.local.string
        guard ItemIdentifier.names.contains(name) else {
          keep(part, in: .identifier)
          continue
        }
        if identifier[name] == nil { identifier[name] = part.text.inOneLine }
        for attribute in part.attributes {
          let key = "@" + attribute.name.local.string
          if name == "RevisionId" {
            identifier[key] = attribute.value
          } else {
            keep(attribute.value, "\(name)/\(key)", in: .identifier)
          }
        }
      }
      if let id = identifier["PublicIdentifier"], !id.isEmpty || isOurs { article.id = id }
      if isOurs, let exact = element.first("PublicIdentifier") { article.id = line(exact) }
    case "NameLabel" where article.title == nil: readLine(element, \.title, in: .identification)
    case "Label":
      let role = element.first("LabelType")
      guard let text = element.first("LabelText") else { return keep(element, in: .identification) }
      let isRoleless = isOurs && role?["Scheme"] == Own.name
      article.alternativeIDs.append(
        AlternativeID(line(text), role: isRoleless ? nil : role?["FormalName"]))
      let isWhole =
        element.elements.count == 2 && isPlainLine(text)
        && (isRoleless || role.map { isPlain($0) } ?? false)
      if !isWhole { keep(element, in: .identification, article.alternativeIDs.count) }
    default: keep(element, in: .identification)
    }
  }

  /// Makes the id and the version of the identifier's parts, and keeps those that do not follow from
  /// them.
  mutating func readIdentifier() {
    let revision = identifier["RevisionId"] ?? ""
    if ItemIdentifier.isVersion(revision), !generated.contains("version"), article.version == nil {
      article.version = Int(revision.string)
    }
    if article.id == nil, !isOurs { article.id = composedID }
    guard article.id != nil else { return }
    for (name, expected) in ItemIdentifier(of: article).parts {
      if let found = identifier[name.string], !found.isEmpty, found != expected {
        keep(found, name, in: .identifier)
      }
    }
    if article.version == nil, !revision.isEmpty, !ItemIdentifier.isVersion(revision) {
      keep(revision, "RevisionId", in: .identifier)
    }
  }

  /// The URN of an item that has none, from the parts of which it would be made (RFC 3085).
  private var composedID: Text? {
    guard let item = identifier["NewsItemId"], !item.isEmpty else { return nil }
    guard let provider = identifier["ProviderId"], !provider.isEmpty,
      let date = identifier["DateId"], !date.isEmpty
    else { return item }
    let revision = identifier["RevisionId"].flatMap { $0.isEmpty ? nil : $0.string } ?? "1"
    let update = identifier["@Update"].flatMap { $0 == "N" ? nil : $0.string } ?? ""
    return Text("urn:newsml:\(provider):\(date):\(item):\(revision)\(update)")
  }
}
