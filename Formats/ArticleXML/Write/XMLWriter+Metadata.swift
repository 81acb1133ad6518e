import ArticleModel
import XMLKit

extension XMLWriter {
  /// Writes a concept: what it has once is an attribute, names and wider concepts are children.
  mutating func element(_ name: String, _ concept: Concept) {
    start(name)
    attributes(of: concept)
    children(of: concept)
    end()
  }

  /// Writes a party.
  mutating func element(_ name: String, _ party: Party) {
    start(name)
    attributes(of: party.concept)
    attribute("job-title", party.jobTitle)
    attribute("organisation", party.organisation)
    attribute("email", party.email)
    children(of: party.concept)
    end()
  }

  private mutating func attributes(of concept: Concept) {
    attribute("scheme", concept.scheme)
    attribute("code", concept.code)
    attribute("uri", concept.uri)
    attribute("literal", concept.literal)
    attribute("type", concept.type)
    attribute("role", concept.role)
    attribute("relevance", concept.relevance)
    attribute("confidence", concept.confidence)
  }

  private mutating func children(of concept: Concept) {
    for name in concept.names {
      start("name")
      attribute("xml:lang", name.language)
      attribute("role", name.role)
      text(name.text)
      end()
    }
    for wider in concept.broader { element("broader", wider) }
  }

  /// Writes the rights, where anything is said.
  mutating func write(_ rights: Rights) {
    if rights.isEmpty { return }
    start("rights")
    attribute("year", rights.year)
    if let holder = rights.holder { element("holder", holder) }
    for notice in rights.notice { element("notice", notice) }
    for terms in rights.usageTerms { element("usage-terms", terms) }
    end()
  }

  /// Writes a medium.
  mutating func element(_ name: String, _ medium: Medium) {
    start(name)
    attribute("id", medium.id)
    attribute("type", medium.type)
    attribute("role", medium.role)
    if let headline = medium.headline { element("headline", headline) }
    if !medium.caption.isEmpty { element("caption", medium.caption) }
    if let credit = medium.credit { element("credit", credit) }
    if !medium.renditions.isEmpty {
      start("renditions")
      for rendition in medium.renditions { write(rendition) }
      end()
    }
    end()
  }

  private mutating func write(_ rendition: Rendition) {
    start("rendition")
    attribute("role", rendition.role)
    attribute("href", rendition.href)
    attribute("content-type", rendition.contentType)
    attribute("width", rendition.width)
    attribute("height", rendition.height)
    attribute("size", rendition.size)
    attribute("duration", rendition.duration?.text)
    end()
  }

  /// Writes a link to another item or page.
  mutating func element(_ name: String, _ link: Link) {
    start(name)
    attribute("rel", link.rel)
    attribute("href", link.href)
    attribute("id", link.id)
    attribute("version", link.version)
    attribute("title", link.title)
    attribute("content-type", link.contentType)
    end()
  }
}
