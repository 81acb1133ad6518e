import ArticleModel
import ConvertCore
import XMLKit

extension ItemReader {
  /// Finds the headline: the one without a role, of the lowest rank.
  mutating func readHeadline() {
    let isSaid = { (element: XMLElement) in !element.isEmpty || element.isKeptEmpty }
    if !parts.headlines.allSatisfy(isSaid) {
      for element in parts.headlines where !isSaid(element) && !element.attributes.isEmpty {
        parts.keep(element, in: .contentMeta)
      }
      parts.headlines.removeAll { !isSaid($0) }
    }
    takeHeadline { $0.isMainHeadline }
  }

  private mutating func takeHeadline(where isMain: (XMLElement) -> Bool) {
    var main: Int?
    for (index, element) in parts.headlines.enumerated() where isMain(element) {
      if let best = main, parts.headlines[best].rank <= element.rank { continue }
      main = index
    }
    guard let main else { return }
    let element = parts.headlines.remove(at: main)
    let headline = values.headline(element)
    article.headline = headline.value
    keep(element, in: .contentMeta, unless: headline.isWhole, 1)
  }

  /// Makes the other headlines further ones; where nothing else makes it an article, the first of them
  /// is the headline.
  mutating func readSubheadlines() {
    if article.isEmpty { takeHeadline { _ in true } }
    for element in parts.headlines {
      let headline = values.subheadline(element)
      article.subheadlines.append(headline.value)
      keep(
        element, in: .contentMeta, unless: headline.isWhole, article.subheadlines.count + 1)
    }
  }

  /// Gives the descriptions their fields, by their roles.
  mutating func readDescriptions() {
    for element in parts.descriptions {
      guard !element.isEmpty || element.isKeptEmpty else { continue }
      switch DescriptionRole(of: element) {
      case .summary? where article.summary.isEmpty:
        let summary = values.summary(element)
        article.summary = summary.value
        keep(element, in: .contentMeta, unless: summary.isWhole, 1)
      case .teaser?:
        let teaser = values.teaser(element)
        article.teasers.append(teaser.value)
        keep(element, in: .contentMeta, unless: teaser.isWhole, article.teasers.count + 1)
      case .caption?
      where article.isMediaItem && article.media.first?.caption.isEmpty ?? false:
        let caption = values.caption(element)
        article.media[0].caption = caption.value
        keep(element, in: .contentMeta, unless: caption.isWhole, 0)
      default: parts.keep(element, in: .contentMeta)
      }
    }
  }
}

/// What a description is.
enum DescriptionRole {
  case summary
  case teaser
  case caption

  /// The role as it is written.
  var qcode: Text {
    switch self {
    case .summary: "drol:summary"
    case .teaser: "drol:teaser"
    case .caption: "drol:caption"
    }
  }

  /// Finds the role of a description; one without any is a summary.
  init?(of element: XMLElement) {
    guard let role = element["role"] else {
      self = .summary
      return
    }
    switch (QCode(reading: role)?.code ?? role).string.lowercased() {
    case "summary", "abstract", "intro", "deck": self = .summary
    case "teaser": self = .teaser
    case "caption": self = .caption
    default: return nil
    }
  }
}

extension PropertyReader {
  /// The role of further headlines.
  static let subheadlineRole: Text = "hld:subHeadline"

  func headline(_ element: XMLElement) -> Reading<Inlines> { inlines(element, known: []) }

  func subheadline(_ element: XMLElement) -> Reading<Inlines> {
    var reading = inlines(element, known: ["role"])
    if let role = element["role"], role != Self.subheadlineRole { reading.isWhole = false }
    return reading
  }

  func summary(_ element: XMLElement) -> Reading<[Block]> {
    described(describedBlocks(element), element, .summary)
  }

  func teaser(_ element: XMLElement) -> Reading<Inlines> {
    described(describedInlines(element), element, .teaser)
  }

  func caption(_ element: XMLElement) -> Reading<Inlines> {
    described(describedInlines(element), element, .caption)
  }

  private func described<Value>(
    _ reading: Reading<Value>, _ element: XMLElement, _ role: DescriptionRole
  ) -> Reading<Value> {
    Reading(reading.value, isWhole: reading.isWhole && element["role"] == role.qcode)
  }
}

extension Article {
  /// Whether the item is a picture, video or the like, and no text.
  var isMediaItem: Bool { type != nil && type != "composite" }
}

extension XMLElement {
  /// Whether a headline has no role, or one that says it is the main one.
  var isMainHeadline: Bool {
    guard let role = self["role"] else { return true }
    return ["main", "headline"].contains((QCode(reading: role)?.code ?? role).string.lowercased())
  }

  /// The rank; what has none comes first.
  var rank: Int { self["rank"].flatMap { Int($0.string) } ?? 0 }
}
