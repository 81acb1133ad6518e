import ArticleModel
import ConvertCore
import XMLKit

extension Container {
  /// Properties that may stand in their container only once, and that no field says.
  private static let single: Set<String> = [
    "role", "fileName", "profile", "metadataCreator", "digitalSourceType", "accountable",
    "dataMining", "hopHistory", "Signature",
  ]

  /// Properties of which the first is a field, and further ones may stand besides.
  private static let further: [String: @Sendable (Article) -> Bool] = [
    "title": { $0.title != nil }, "expires": { $0.expires != nil },
    "language": { $0.language.map(SchemaType.isLanguage) ?? false },
    "slugline": { $0.slugline != nil }, "dateline": { $0.dateline != nil },
    "by": { $0.byline != nil }, "creditline": { $0.creditline != nil },
    "published": { $0.published != nil }, "rightsInfo": { !$0.rights.isEmpty },

  ]

  /// Properties that a field says, all of them, or of which there is only one.
  private static let fields: Set<String> = [
    "pubHistory", "itemMeta", "contentMeta", "contentSet", "groupSet", "itemClass", "provider",
    "versionCreated", "firstCreated", "embargoed", "pubStatus", "service", "edNote", "signal",
    "link", "urgency", "contentCreated", "contentModified", "located", "infoSource", "creator",
    "contributor", "audience", "altId", "genre", "keyword", "subject", "headline", "description",
    "copyrightHolder", "copyrightNotice", "usageTerms", "remoteContent",
  ]

  /// Whether a document holds one more property such as this besides those that the article's fields
  /// make, where `count` of its name are placed already, and reading it does not give it to a field.
  func mayHold(_ element: XMLElement, besides count: Int, in article: Article) -> Bool {
    let name = element.name.local.string
    // A property that is named like ours and was not read as ours would be, once our scheme is there.
    if name.hasSuffix("ExtProperty"), Own.name(of: element["rel"]) != nil { return false }
    if name == "link", self.name == Container.rightsInfo.name { return true }
    if name == "description", self.name == Container.contentMeta.name {
      return article.mayHold(description: element)
    }
    if name == "inlineXML" || name == "inlineData" {
      let silent = ConversionContext(DocumentName("-"))
      return !article.body.isEmpty || ContentRendition(element, in: silent).blocks.isEmpty
    }
    if Self.fields.contains(name) { return false }
    if let isTaken = Self.further[name] { return isTaken(article) }
    return count == 0 || !Self.single.contains(name)
  }
}

extension Article {
  /// Whether a description says what no field does.
  fileprivate func mayHold(description: XMLElement) -> Bool {
    guard !description.children.isEmpty else { return false }
    switch DescriptionRole(of: description) {
    case .summary?: return !summary.isEmpty
    case .teaser?: return false
    case .caption?: return !isMediaItem || media.isEmpty || !(media[0].caption.isEmpty)
    case nil: return true
    }
  }
}
