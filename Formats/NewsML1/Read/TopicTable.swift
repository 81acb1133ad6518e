import ArticleModel
import MarkupKit
import XMLKit

/// The topics of a document, which tell what formal names mean.
struct TopicTable {
  private var byIdentifier: [Text: XMLElement] = [:]
  private var sets: [Text: [FormalName: XMLElement]] = [:]

  /// Adds the topics of a set.
  mutating func add(_ set: XMLElement) {
    let key = set["Duid"] ?? ""
    for topic in set.named("Topic") {
      if let id = topic["Duid"] { byIdentifier[id] = topic }
      for name in topic.named("FormalName") {
        let name = FormalName(name.text.inOneLine, scheme: name["Scheme"])
        sets[key, default: [:]][name] = topic
        sets["", default: [:]][name] = topic
      }
    }
  }

  /// The topic that a reference such as `#person1` leads to.
  func topic(_ reference: Text?) -> XMLElement? {
    guard let reference, reference.utf8.first == UInt8(ascii: "#") else { return nil }
    return byIdentifier[Text(reference.string.dropFirst())]
  }

  /// The topic of a formal name in the vocabulary that a reference leads to.
  func topic(_ name: FormalName, in vocabulary: Text?) -> XMLElement? {
    guard let vocabulary, vocabulary.utf8.first == UInt8(ascii: "#") else { return nil }
    let set = sets[Text(vocabulary.string.dropFirst())]
    return set?[name] ?? set?[FormalName(name.name)]
  }
}

extension Concept {
  /// The model's words for types of topics.
  private static let types: [String: Text] = [
    "location": "place", "geoarea": "place", "organization": "organisation",
    "company": "organisation", "personality": "person",
  ]

  /// Adds what a topic says: names, the kind of thing it is, and a code where there is none.
  mutating func add(_ topic: XMLElement) {
    for description in topic.named("Description") {
      let name = ConceptName(description.text.inOneLine, language: description.language)
      if !name.text.isEmpty, !names.contains(where: { $0.text == name.text }) { names.append(name) }
    }
    if type == nil, let kind = topic.first("TopicType")?.formalName {
      type = Self.types[kind.word] ?? Text(kind.string.lowercased())
    }
    guard scheme == nil, code == nil, let name = topic.first("FormalName") else { return }
    if let scheme = name["Scheme"] {
      self.scheme = scheme
      code = name.text.inOneLine
    } else if names.isEmpty {
      names = [ConceptName(name.text.inOneLine)]
    }
  }
}
