import ArticleModel
import JSONKit

extension JSONWriter {
  /// Writes a concept on one line.
  mutating func write(_ concept: Concept) {
    beginObject(inline: true)
    members(of: concept)
    endObject()
  }

  /// Writes a party on one line.
  mutating func write(_ party: Party) {
    beginObject(inline: true)
    members(of: party.concept)
    member("jobTitle", party.jobTitle)
    member("organisation", party.organisation)
    member("email", party.email)
    endObject()
  }

  /// Writes the rights, where anything is said.
  mutating func write(_ rights: Rights) {
    if rights.isEmpty { return }
    key("rights")
    beginObject()
    if let holder = rights.holder {
      key("holder")
      write(holder)
    }
    list("notice", rights.notice) { $0.string($1) }
    member("year", rights.year)
    list("usageTerms", rights.usageTerms) { $0.string($1) }
    endObject()
  }

  private mutating func members(of concept: Concept) {
    member("scheme", concept.scheme)
    member("code", concept.code)
    member("uri", concept.uri)
    member("literal", concept.literal)
    if concept.names.count == 1, concept.names[0].isPlain {
      member("name", concept.names[0].text)
    } else {
      list("name", concept.names) { $0.write($1) }
    }
    member("type", concept.type)
    member("role", concept.role)
    member("relevance", concept.relevance)
    member("confidence", concept.confidence)
    list("broader", concept.broader) { $0.write($1) }
  }

  private mutating func write(_ name: ConceptName) {
    beginObject(inline: true)
    member("text", name.text)
    member("language", name.language)
    member("role", name.role)
    endObject()
  }
}
