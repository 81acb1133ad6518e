import ArticleModel
import ConvertCore
import XMLKit

extension ItemReader {
  /// Reads a child of `contentMeta`.
  mutating func readContentProperty(_ element: XMLElement) {
    guard let name = G2.localText(element.name) else {
      return parts.keep(element, in: .contentMeta)
    }
    switch name {
    case "headline": parts.headlines.append(element)
    case "contentMetaExtProperty" where readOwn(element): break
    case "urgency" where article.urgency == nil:
      let urgency = values.number(element, in: 1...9)
      article.urgency = urgency.value
      if !urgency.isWhole {
        parts.keep(element, in: .contentMeta, for: urgency.value == nil ? nil : 1)
      }
    case "contentCreated": read(element, to: \.contentCreated, .truncated, in: .contentMeta)
    case "contentModified": read(element, to: \.contentModified, .truncated, in: .contentMeta)
    case "creator":
      append(
        values.party(element), to: \.creators, element, in: .contentMeta, unless: Party(Concept()))
    case "contributor":
      append(
        values.party(element), to: \.contributors, element, in: .contentMeta,
        unless: Party(Concept()))
    case "altId":
      append(
        values.alternativeID(element), to: \.alternativeIDs, element, in: .contentMeta,
        unless: AlternativeID(""))
    case "language": readLanguage(element)
    case "keyword":
      append(
        values.label(element), to: \.keywords, element, in: .contentMeta, unless: "")
    case "slugline": read(element, to: \.slugline, in: .contentMeta)
    case "dateline": read(element, to: \.dateline, in: .contentMeta)
    case "by": read(element, to: \.byline, in: .contentMeta)
    case "creditline": read(element, to: \.creditline, in: .contentMeta)
    case "description": parts.descriptions.append(element)
    default:
      guard let field = Self.conceptFields[name] else {
        return readMisplaced(name.string, element, in: .contentMeta)
      }
      let concept = values.concept(element, as: field.kind)
      append(concept, to: field.path, element, in: .contentMeta, unless: Concept())
    }
  }

  /// The fields that are lists of concepts, by the names of their elements.
  static let conceptFields:
    [Text: (path: WritableKeyPath<Article, [Concept]> & Sendable, kind: ConceptKind)] = [
      "located": (\.locations, .flexible), "infoSource": (\.sources, .source),
      "audience": (\.audiences, .weighted), "genre": (\.genres, .weighted),
      "subject": (\.subjects, .weighted),
    ]

  private mutating func readLanguage(_ element: XMLElement) {
    guard !parts.hasLanguage, let tag = element["tag"] else {
      return parts.keep(element, in: .contentMeta)
    }
    parts.hasLanguage = true
    if let language = values.language, language != tag {
      parts.keep(XMLAttribute(Self.language, language), in: .item)
    }
    article.language = tag
    let isWhole = element.children.isEmpty && values.hasOnly(["tag"], on: element)
    keep(element, in: .contentMeta, unless: isWhole, 1)
  }
}
