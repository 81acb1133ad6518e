import ArticleModel
import XMLKit

extension Article {
  /// Whether an element says the right of its place.
  func saysRight(
    _ name: String, _ element: XMLElement, _ index: Int, _ reader: PropertyReader
  ) -> Bool {
    switch name {
    case "copyrightHolder":
      return index == 1 && reader.concept(element, as: .flexible).value == rights.holder
    case "copyrightNotice": return rights.notice.has(reader.note(element).value, index)
    case "usageTerms": return rights.usageTerms.has(reader.note(element).value, index)
    default: return false
    }
  }

  /// Whether an element says the headline, index 1, or the further headline of its place.
  func saysHeadline(_ element: XMLElement, _ index: Int, _ reader: PropertyReader) -> Bool {
    if headline.isEmpty, element.isMainHeadline { return false }
    if index == 1 {
      return element.isMainHeadline && element.rank <= 1
        && reader.headline(element).value == headline
    }
    return (!element.isMainHeadline || element.rank >= 1)
      && subheadlines.has(reader.subheadline(element).value, index - 1)
  }

  /// Whether an element says the caption, index 0, the summary, 1, or the teaser of its place.
  func saysDescription(_ element: XMLElement, _ index: Int, _ reader: PropertyReader) -> Bool {
    let role = DescriptionRole(of: element)
    switch index {
    case 0:
      return isMediaItem && role == .caption
        && reader.caption(element).value == media.first?.caption
    case 1:
      return role == .summary && !summary.isEmpty && reader.summary(element).value == summary
    default:
      return role == .teaser && teasers.has(reader.teaser(element).value, index - 1)
    }
  }

  /// The files of all media, in order; a medium without any counts as one that says nothing.
  var files: [Rendition] {
    media.flatMap { $0.renditions.isEmpty ? [Rendition()] : $0.renditions }
  }
}

extension Array where Element: Equatable {
  /// Whether the element at a place, from 1, is this one.
  func has(_ element: Element, _ place: Int) -> Bool {
    place > 0 && place <= count && self[place - 1] == element
  }
}
