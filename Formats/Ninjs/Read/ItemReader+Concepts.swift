import ArticleModel
import JSONKit

extension ItemReader {
  /// Reads what an item is about, list by list in the order of the document, its genres, and the
  /// people that made it.
  mutating func readSubjects(_ item: inout Members) {
    let names = item.members.map(\.name)
    for name in names {
      guard let list = SubjectList(rawValue: name.string) else { continue }
      read(list, of: &item)
    }
    for (index, element) in objects("genres", of: &item).enumerated() {
      var members = Members(element.members ?? [])
      article.genres.append(concept(&members))
      keep(members, in: [.name("genres"), .index(index)])
    }
  }

  private mutating func read(_ list: SubjectList, of item: inout Members) {
    var subjects: [(Concept, Members)] = []
    var creators: [(Concept, Members)] = []
    var contributors: [(Concept, Members)] = []
    for element in objects(list.name, of: &item) {
      var members = Members(element.members ?? [])
      var concept = concept(&members)
      concept.role = members.take("rel")
      guard list == .people, let role = concept.role, role.isMaking else {
        concept.type = list.type
        if list == .subjects { readWeights(&members, to: &concept) }
        subjects.append((concept, members))
        continue
      }
      if role != .author { concept.role = nil }
      if role == .contributor {
        contributors.append((concept, members))
      } else {
        creators.append((concept, members))
      }
    }
    article.subjects += subjects.map(\.0)
    article.creators += creators.map { Party($0.0) }
    article.contributors += contributors.map { Party($0.0) }
    for (index, (_, rest)) in (subjects + creators + contributors).enumerated() {
      keep(rest, in: [.name(list.name), .index(index)])
    }
  }

  private mutating func readWeights(_ members: inout Members, to concept: inout Concept) {
    if members.last("relevance") != nil {
      concept.relevance = integer("relevance", in: 0...100, of: &members)
    }
    if members.last("confidence") != nil {
      concept.confidence = integer("confidence", in: 0...100, of: &members)
    }
  }

  /// Takes what says which concept is meant.
  private func concept(_ members: inout Members) -> Concept {
    var concept = Concept()
    let uri = members.take("uri")
    ConceptSpelling(uri: uri, literal: members.take("literal")).apply(to: &concept)
    concept.names = members.take("name").map { [ConceptName($0)] } ?? []
    return concept
  }

  /// Reads where the information came from, and who provides it.
  mutating func readSources(_ item: inout Members) {
    var provider: Members?
    var rests: [Members] = []
    for element in objects("infoSources", of: &item) {
      var members = Members(element.members ?? [])
      var concept = concept(&members)
      concept.role = members.take("role")
      if concept.role == .provider, article.provider == nil {
        concept.role = nil
        article.provider = concept
        provider = members
      } else {
        article.sources.append(concept)
        rests.append(members)
      }
    }
    // The provider is written first.
    for (index, rest) in ((provider.map { [$0] } ?? []) + rests).enumerated() {
      keep(rest, in: [.name("infoSources"), .index(index)])
    }
  }
}

extension Text {
  /// The role of an information source that provides the item.
  static let provider: Text = "provider"
}
