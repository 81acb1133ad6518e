import ArticleModel
import MarkupKit
import XMLKit

/// What a component is to the article.
enum ComponentPart {
  /// Its text, or a part of it.
  case text
  /// The headline with its markup.
  case headline
  /// Further headlines.
  case subheadlines
  /// The abstract.
  case summary
  /// What leads to it.
  case teaser
  /// The caption of one of its media.
  case caption
  /// One of its media.
  case medium
  /// Something that no field is for.
  case other
}

/// A `NewsComponent` with those in it, and what each is: looked at once, since components may lie deep in
/// each other.
struct Component {
  /// The element.
  let element: XMLElement
  /// The components in it.
  var children: [Component]
  /// What it is to the article.
  let part: ComponentPart
  /// Whether one of its own content items is text.
  let hasOwnText: Bool
  /// Whether there is text in it or its parts.
  let hasText: Bool
  /// Whether it, or the first of its parts that does, says a language.
  let language: Text?
  /// Whether there is a headline in it or its parts.
  let hasHeadline: Bool

  init(_ element: XMLElement) {
    self.element = element
    children = element.named("NewsComponent").map { Component($0) }
    let items = element.named("ContentItem")
    hasOwnText = items.contains(where: \.isTextContent)
    hasText = hasOwnText || children.contains { $0.part == .text && $0.hasText }
    let hasMedia =
      items.contains(where: \.isMediaContent) || children.contains { $0.part == .medium }
    let role = element.role ?? ""
    let isMedium =
      hasMedia && (!hasText || MediumKind(word: role) != nil)
      && element.named("NewsItemRef").isEmpty
    part =
      Self.roles[role] ?? (Self.others.contains(role) ? .other : isMedium ? .medium : .text)
    language = element.textLanguage ?? children.lazy.compactMap(\.language).first
    hasHeadline =
      element.hasHeadline || children.contains { $0.part == .headline || $0.hasHeadline }
  }

  private static let roles: [String: ComponentPart] = [
    "headline": .headline, "subheadline": .subheadlines, "subheadlines": .subheadlines,
    "abstract": .summary, "summary": .summary, "synopsis": .summary, "standfirst": .summary,
    "deck": .summary, "leadin": .summary, "teaser": .teaser, "caption": .caption,
  ]

  private static let others: Set<String> = ["stylesheet", "contact", "script", "css"]

  /// Whether its role says that it is the text itself.
  var isMain: Bool { Self.isMain(element.first("Role")?.formalName) }

  /// Whether a role says that a component is the text itself.
  static func isMain(_ role: Text?) -> Bool {
    role.map { ["main", "body", "text", "story", "maintext", "bodytext"].contains($0.word) }
      ?? false
  }

  /// Whether what is in it says the same in different forms.
  var holdsEquivalents: Bool { element["EquivalentsList"] == "yes" }
}

extension XMLElement {
  /// The role of a component as a word.
  fileprivate var role: String? { first("Role")?.formalName?.word }

  /// The language that a component itself says its text is in.
  fileprivate var textLanguage: Text? {
    first("DescriptiveMetadata")?.first("Language")?.formalName ?? language
  }

  /// Whether a component itself has a headline, in its newslines or in its text.
  fileprivate var hasHeadline: Bool {
    if let line = first("NewsLines")?.first("HeadLine"), !line.text.inOneLine.isEmpty {
      return true
    }
    return named("ContentItem").contains { $0.content?.hasHedline ?? false }
  }

  /// Whether there is NITF with a headline in it.
  private var hasHedline: Bool {
    elements.contains { $0.name.local == "hedline" || $0.hasHedline }
  }
}
