import ArticleModel
import ConvertCore
import XMLKit

extension StoryReader {
  /// Reads `head`, whose parts stand in any order in real documents.
  mutating func readHead(_ head: XMLElement) {
    var isFirstPubdata = true
    for element in head.elements {
      switch NITF.local(element.name) {
      case "title"? where article.title == nil: readTitle(element)
      case "meta"?: readMeta(element)
      case "tobject"?: readSubjects(element)
      case "docdata"?: readDocdata(element)
      case "pubdata"? where isFirstPubdata:
        isFirstPubdata = false
        readPubdata(element)
      case "revision-history"?: readRevision(element)
      default: keep(element, in: "head")
      }
    }
  }

  private mutating func readTitle(_ element: XMLElement) {
    article.title = element.own("text") ?? element.text.inOneLine
    if !element.attributes.allSatisfy({ $0.name.namespace == Own.namespace }) {
      keep(element, in: "head", besidesField: true)
    }
  }

  private mutating func readMeta(_ element: XMLElement) {
    guard let name = element["name"], let content = element["content"] else {
      return keep(element, in: "head")
    }
    if name.string.hasPrefix(Own.meta) {
      readOwn(element, String(name.string.dropFirst(Own.meta.utf8.count)), content)
    } else if name == "generator", content.string.hasPrefix(Program.name) {
      return
    } else if element.attributes.count > 2 || !element.isBare || !name.isNameToken {
      keep(element, in: "head")
    } else {
      keep(ExtensionValue(format: "nitf", path: "head/meta", name: name, value: content), .meta)
      if !isOurs { read(provider: name.string, content) }
    }
  }

  /// Reads what providers say in `meta` for want of a better place, or of knowing it; it is kept too.
  private mutating func read(provider name: String, _ content: Text) {
    switch name.lowercased() {
    case "anpa-keyword", "slug", "slugline": article.slugline = article.slugline ?? content
    case "keyword", "keywords":
      for word in content.string.split(whereSeparator: { $0 == "," || $0 == ";" }) {
        let word = Text(Substring(word)).inOneLine
        if !word.isEmpty { article.keywords.append(word) }
      }
    default: break
    }
  }

  private mutating func readOwn(_ element: XMLElement, _ name: String, _ content: Text) {
    if let (_, path) = Own.texts.first(where: { $0.name == name }) {
      article[keyPath: path] = content
    } else if let (_, path) = Own.dates.first(where: { $0.name == name }) {
      article[keyPath: path] = Timestamp(reading: content)
    } else {
      switch name {
      case "priority": article.priority = number(content, in: element)
      case "notice": article.rights.notice.append(content)
      case "alternative-id":
        article.alternativeIDs.append(AlternativeID(content, role: element.own("role")))
      case "extension":
        keep(
          ExtensionValue(
            format: element.own("format") ?? "nitf", path: element.own("path"),
            name: element.own("name"), value: content), .anywhere)
      default: keep(element, in: "head")
      }
    }
  }

  private mutating func readPubdata(_ element: XMLElement) {
    for attribute in element.attributes where attribute.name.namespace == nil {
      switch attribute.name.local {
      case "position.section": article.section = attribute.value
      case "date.publication":
        article.published =
          element.own("date").flatMap { Timestamp(reading: $0) }
          ?? date(attribute.value, in: element)
        if article.published == nil { keep(attribute, in: "head/pubdata") }
      default: keep(attribute, in: "head/pubdata")
      }
    }
  }

  /// Reads who made the article, or changed it.
  private mutating func readRevision(_ element: XMLElement) {
    var party = Party(concept(element, named: "name"))
    let function = element["function"]
    let isAuthor = function == nil || function == "writer-author"
    if party.concept.role == nil, !isAuthor, function != "other" { party.concept.role = function }
    if isAuthor {
      article.creators.append(party)
    } else {
      article.contributors.append(party)
    }
    if element["norm"] != nil || element["comment"] != nil {
      keep(element, in: "head", besidesField: true)
    }
  }
}
