import ArticleModel
import ConvertCore
import XMLKit

extension Article {
  /// Whether an element says what the value of its place in the article does.
  func says(
    _ element: XMLElement, in container: Container, _ index: Int, language: Text?
  ) -> Bool {
    let reader = PropertyReader(
      context: ConversionContext(DocumentName("-")), language: language)
    guard let name = G2.local(element.name) else { return false }
    if let field = ItemReader.conceptFields[Text(name)] {
      return self[keyPath: field.path].has(reader.concept(element, as: field.kind).value, index)
    }
    switch container.name {
    case Container.itemMeta.name: return saysItemProperty(name, element, index, reader)
    case Container.contentMeta.name: return saysContentProperty(name, element, index, reader)
    case Container.rightsInfo.name: return saysRight(name, element, index, reader)
    case Container.pubHistory.name:
      return index == 1 && published != nil && reader.published(element).value == published
    case Container.contentSet.name:
      return name == "remoteContent" && files.has(reader.rendition(element).value, index)
    default: return false
    }
  }

  private func saysItemProperty(
    _ name: String, _ element: XMLElement, _ index: Int, _ reader: PropertyReader
  ) -> Bool {
    switch name {
    case "itemClass":
      return index == 1 && reader.itemClass(element) == type ?? "text"
    case "provider":
      return index == 1 && reader.concept(element, as: .flexible).value == provider
    case "versionCreated": return index == 1 && says(versionCreated, element, .dateTime, reader)
    case "firstCreated": return index == 1 && says(created, element, .dateTime, reader)
    case "expires": return index == 1 && says(expires, element, .date, reader)
    case "embargoed":
      let isValid = embargoed?.timestamp.map { $0.spelling(in: .dateTime) } ?? ""
      return index == 1 && reader.embargo(element).value == embargoed
        && element.text.collapsed == isValid
    case "pubStatus":
      let qcode = reader.status(element)
      let code = QCode(reading: qcode)?.code ?? qcode
      return index == 1 && status != nil && code == status.map { Text($0.rawValue) }
    case "service": return services.has(reader.concept(element, as: .qualified).value, index)
    case "title": return index == 1 && reader.label(element).value == title
    case "edNote": return editorialNotes.has(reader.note(element).value, index)
    case "signal": return signals.has(reader.concept(element, as: .flexible).value, index)
    case "link": return links.has(reader.link(element).value, index)
    default: return false
    }
  }

  private func saysContentProperty(
    _ name: String, _ element: XMLElement, _ index: Int, _ reader: PropertyReader
  ) -> Bool {
    switch name {
    case "urgency": return index == 1 && Int(element.text.collapsed.string) == urgency
    case "contentCreated": return index == 1 && says(contentCreated, element, .truncated, reader)
    case "contentModified": return index == 1 && says(contentModified, element, .truncated, reader)
    case "creator": return creators.has(reader.party(element).value, index)
    case "contributor": return contributors.has(reader.party(element).value, index)
    case "altId": return alternativeIDs.has(reader.alternativeID(element).value, index)
    case "language": return index == 1 && element["tag"] == language
    case "keyword": return keywords.has(reader.label(element).value, index)
    case "slugline": return index == 1 && reader.label(element).value == slugline
    case "dateline": return index == 1 && reader.label(element).value == dateline
    case "by": return index == 1 && reader.label(element).value == byline
    case "creditline": return index == 1 && reader.label(element).value == creditline
    case "headline": return saysHeadline(element, index, reader)
    case "description": return saysDescription(element, index, reader)
    default: return false
    }
  }

  private func says(
    _ date: Timestamp?, _ element: XMLElement, _ room: Timestamp.Room, _ reader: PropertyReader
  ) -> Bool {
    guard let date, date.spelling(in: room) == date.text else { return false }
    return element.text.collapsed == date.text
  }
}
