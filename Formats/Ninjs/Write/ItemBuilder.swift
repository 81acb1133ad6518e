import ArticleModel
import ConvertCore
import JSONKit

/// Makes an item of version 3 of an article that ninjs holds.
struct ItemBuilder {
  private let article: Article
  private let texts = TextBuilder()

  init(_ article: Article) {
    self.article = article
  }

  /// The item without what was kept.
  ///
  /// One that has no id gets one of all it says.
  func item() -> [JSONMember] {
    if let id = article.id { return item(uri: id) }
    let said = JSONValue.object(item(uri: Text(GeneratedURI.prefix))).text
    return item(uri: GeneratedURI.made(of: said))
  }

  private func item(uri: Text) -> [JSONMember] {
    var item: [JSONMember] = []
    item.add("uri", uri)
    item.add("type", article.type ?? "text")
    item.add("version", article.version.map { "\($0)" })
    item.add("firstCreated", article.created?.text)
    item.add("versionCreated", article.versionCreated?.text)
    item.add("contentCreated", article.contentCreated?.text)
    item.add("embargoedUntil", article.embargoed?.timestamp?.text)
    item.add("expires", article.expires?.text)
    item.add("pubStatus", article.status.map { Text($0.rawValue) })
    if let urgency = article.urgency { item.append(JSONMember("urgency", .number(urgency))) }
    item.add("language", article.language)
    item.add("title", article.title)
    item.add("headlines", headlines)
    item.add("by", article.byline)
    item.add("slugline", article.slugline)
    item.add("located", article.locations.first?.names.first?.text)
    item.add("descriptions", descriptions)
    if !article.body.isEmpty {
      item.add("bodies", [texts.markup(ItemText.main, article.body)])
    }
    addConcepts(to: &item)
    addRights(to: &item)
    item.add("edNote", article.editorialNotes.first)
    item.add("altIds", article.alternativeIDs.map(Self.element))
    addMedia(to: &item, uri: uri)
    return item
  }

  private var headlines: [JSONValue] {
    var lines: [JSONValue] = []
    if !article.headline.isEmpty { lines.append(texts.line(ItemText.main, article.headline)) }
    lines += article.subheadlines.map { texts.line(ItemText.subheadline, $0) }
    return lines
  }

  private var descriptions: [JSONValue] {
    var descriptions: [JSONValue] = []
    if !article.summary.isEmpty {
      descriptions.append(texts.blocks(ItemText.summary, article.summary))
    }
    descriptions += article.teasers.map { texts.line(ItemText.teaser, $0) }
    if let credit = article.creditline {
      descriptions.append(
        .object([
          JSONMember("role", .string(ItemText.creditline)), JSONMember("value", .string(credit)),
        ]))
    }
    return descriptions
  }

  private func addRights(to item: inout [JSONMember]) {
    item.add("copyrightHolder", article.rights.holder?.names.first?.text)
    item.add("copyrightNotice", article.rights.notice.first)
    item.add("usageTerms", article.rights.usageTerms.first)
  }

  private static func element(_ id: AlternativeID) -> JSONValue {
    var members: [JSONMember] = []
    members.add("role", id.role)
    members.add("value", id.value)
    return .object(members)
  }
}

extension ItemBuilder {
  /// Adds the lists of subjects in the order in which their kinds come, genres and sources.
  private func addConcepts(to item: inout [JSONMember]) {
    var lists: [SubjectList] = []
    for subject in article.subjects {
      let list = SubjectList(for: subject.type)
      if !lists.contains(list) { lists.append(list) }
    }
    let makers =
      article.creators.map { Self.element($0.concept, rel: $0.concept.role ?? .creator) }
      + article.contributors.map { Self.element($0.concept, rel: .contributor) }
    if !makers.isEmpty, !lists.contains(.people) { lists.append(.people) }
    for list in lists {
      let subjects = article.subjects.filter { SubjectList(for: $0.type) == list }
      let elements = subjects.map { Self.element($0, rel: $0.role) }
      item.add(list.name, elements + (list == .people ? makers : []))
    }
    item.add("genres", article.genres.map { Self.element($0, rel: nil) })
    var sources = article.sources.map { Self.element($0, rel: $0.role, named: "role") }
    if let provider = article.provider {
      sources.insert(Self.element(provider, rel: .provider, named: "role"), at: 0)
    }
    item.add("infoSources", sources)
  }

  private static func element(
    _ concept: Concept, rel: Text?, named name: Text = "rel"
  ) -> JSONValue {
    var members: [JSONMember] = []
    let spelling = ConceptSpelling(concept)
    members.add("name", concept.names.first?.text)
    members.add(name, rel)
    members.add("uri", spelling.uri)
    members.add("literal", spelling.literal)
    if let relevance = concept.relevance {
      members.append(JSONMember("relevance", .number(relevance)))
    }
    if let confidence = concept.confidence {
      members.append(JSONMember("confidence", .number(confidence)))
    }
    return .object(members)
  }
}

extension ItemBuilder {
  private func addMedia(to item: inout [JSONMember], uri: Text) {
    var media = article.media[...]
    if let first = media.first, article.isOwn(first) {
      item.add("renditions", Self.renditions(first))
      media.removeFirst()
    }
    var elements: [JSONValue] = []
    for (index, medium) in media.enumerated() {
      elements.append(element(medium, number: index + 1, of: uri))
    }
    for (index, link) in article.links.enumerated() {
      elements.append(element(link, number: index + 1, of: uri))
    }
    item.add("associations", elements)
  }

  private func element(_ medium: Medium, number: Int, of uri: Text) -> JSONValue {
    var members: [JSONMember] = []
    members.add("name", medium.role ?? .medium(number))
    members.add("uri", medium.id ?? GeneratedURI.part(.medium(number), of: uri))
    members.add("type", medium.type)
    if let headline = medium.headline {
      members.add("headlines", [texts.line(ItemText.main, Inlines(headline))])
    }
    members.add("by", medium.credit)
    if !medium.caption.isEmpty {
      members.add("descriptions", [texts.line(.caption, medium.caption)])
    }
    members.add("renditions", Self.renditions(medium))
    return .object(members)
  }

  private func element(_ link: Link, number: Int, of uri: Text) -> JSONValue {
    var members: [JSONMember] = []
    members.add("name", link.rel ?? .link(number))
    members.add("uri", link.href ?? link.id ?? GeneratedURI.part(.link(number), of: uri))
    members.add("type", "text")
    members.add("version", link.version.map { "\($0)" })
    if let title = link.title {
      members.add("headlines", [texts.line(ItemText.main, Inlines(title))])
    }
    return .object(members)
  }

  private static func renditions(_ medium: Medium) -> [JSONValue] {
    medium.renditions.enumerated().map { index, rendition in
      var members: [JSONMember] = []
      members.add("name", rendition.role ?? .rendition(index + 1))
      members.add("href", rendition.href)
      members.add("contentType", rendition.contentType)
      for (name, number) in [
        ("width" as Text, rendition.width), ("height", rendition.height),
        ("sizeInBytes", rendition.size),
      ] {
        if let number { members.append(JSONMember(name, .number(number))) }
      }
      if let duration = rendition.duration {
        members.append(JSONMember("duration", JSONValue(.number(duration.text))))
      }
      return .object(members)
    }
  }
}

extension [JSONMember] {
  /// Adds a member, where there is a value.
  mutating func add(_ name: Text, _ value: Text?) {
    if let value { append(JSONMember(name, .string(value))) }
  }

  /// Adds a list, where anything is in it.
  mutating func add(_ name: Text, _ elements: [JSONValue]) {
    if !elements.isEmpty { append(JSONMember(name, .array(elements))) }
  }
}

extension Article {
  /// Whether a medium is no more than the files of the item itself.
  func isOwn(_ medium: Medium) -> Bool {
    var bare = Medium()
    bare.type = ownMediumType
    bare.renditions = medium.renditions
    return bare == medium && !medium.renditions.isEmpty
  }
}

extension GeneratedURI {
  /// The URI of an item that has none: the same for the same item.
  fileprivate static func made(of item: Text) -> Text {
    let digest = ContentDigest(of: Array(item.utf8)[...], without: []).urn
    return Text(prefix + digest.string.dropFirst("urn:uuid:".utf8.count))
  }

  /// The URI of a part of an item.
  fileprivate static func part(_ name: Text, of uri: Text) -> Text {
    made(of: uri + " " + name)
  }
}
