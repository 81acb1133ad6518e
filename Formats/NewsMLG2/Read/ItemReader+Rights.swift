import ArticleModel
import ConvertCore
import XMLKit

extension ItemReader {
  /// Reads `rightsInfo`; all but the first, and those for a part of the item, are kept as they are.
  mutating func readRights(_ element: XMLElement) {
    guard article.rights.isEmpty, values.hasOnly([], on: element) else {
      return parts.keep(element, in: .item)
    }
    for child in element.children {
      if case .element(let right) = child { readRight(right) }
      parts.keep(child, in: .rightsInfo)
    }
  }

  private mutating func readRight(_ element: XMLElement) {
    switch G2.local(element.name) {
    case "copyrightHolder"? where article.rights.holder == nil:
      read(element, to: \.rights.holder, in: .rightsInfo)
    case "copyrightNotice"?:
      append(values.note(element), to: \.rights.notice, element, in: .rightsInfo, unless: "")
    case "usageTerms"?:
      append(values.note(element), to: \.rights.usageTerms, element, in: .rightsInfo, unless: "")
    case "rightsInfoExtProperty"? where Own.name(of: element["rel"]) == "year":
      article.rights.year = element["value"].flatMap { Int($0.string) }
    default: parts.keep(element, in: .rightsInfo)
    }
  }

  /// Reads when the item was published; what else is said of it is kept.
  mutating func readPubHistory(_ tag: XMLTag) throws(ConversionError) {
    keepAttributes(of: tag, in: .pubHistory)
    while let child = try nextChild(in: .pubHistory) {
      let element = try puller.element(child)
      let published = values.published(element)
      if article.published == nil, let date = published.value {
        article.published = date
        keep(element, in: .pubHistory, unless: published.isWhole, 1)
      } else {
        parts.keep(element, in: .pubHistory)
      }
    }
  }
}

extension PropertyReader {
  /// The date of a publication, where one is said.
  func published(_ element: XMLElement) -> Reading<Timestamp?> {
    var date = Reading<Timestamp?>(nil, isWhole: hasOnly([], on: element))
    for child in element.elements {
      guard G2.localText(child.name) == "timestamp", date.value == nil else {
        date.isWhole = false
        continue
      }
      let timestamp = self.date(child, in: .truncated)
      date.value = timestamp.value
      date.isWhole = date.isWhole && timestamp.isWhole
    }
    return date
  }
}
