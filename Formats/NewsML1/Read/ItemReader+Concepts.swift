import ArticleModel
import MarkupKit
import XMLKit

extension ItemReader {
  /// The concept that an element's formal name stands for, and whether it says all that the element does;
  /// `key` leads to what our topics say of it.
  func concept(
    _ element: XMLElement, as kind: FormalName.Kind, _ key: Text? = nil
  ) -> (concept: Concept, isWhole: Bool) {
    if let details = key.flatMap({ details[$0] }) { return (Concept(details), true) }
    let text = isOurs ? element["FormalName"] : element.formalName
    let name = FormalName(text ?? "", scheme: element["Scheme"])
    var concept = name.concept(as: kind)
    var known: Set<Text> = ["FormalName", "Scheme"]
    if let weight = element["Confidence"].flatMap({ Int($0.string) }), (0...100).contains(weight) {
      concept.confidence = weight
    }
    if let topic = topics.topic(element["Topic"]) {
      concept.add(topic)
    } else if let topic = topics.topic(name, in: element["Vocabulary"]) {
      concept.add(topic)
      known.insert("Vocabulary")
    }
    if element["Topic"] != nil, topics.topic(element["Topic"]) != nil { known.insert("Topic") }
    return (concept, hasOnly(known, on: element))
  }

  /// The party that a `Party` tells of.
  func party(_ element: XMLElement, as kind: FormalName.Kind, _ key: Text? = nil) -> Party {
    if let details = key.flatMap({ details[$0] }) { return Party(details) }
    return Party(concept(element, as: kind).concept)
  }

  /// Reads an element that is one of a list of concepts.
  mutating func readConcept(
    _ element: XMLElement, _ path: WritableKeyPath<Article, [Concept]>, _ name: Text,
    as kind: FormalName.Kind
  ) {
    let key: Text = "\(name)-\(article[keyPath: path].count + 1)"
    let (concept, isWhole) = concept(element, as: kind, key)
    guard !concept.isAnonymous || details[key] != nil else {
      return keep(element, in: .description)
    }
    // What is said of all texts is said of each of them once more.
    if !isOurs, isWhole, article[keyPath: path].contains(concept) { return }
    article[keyPath: path].append(concept)
    if !isWhole || !element.elements.isEmpty {
      keep(element, in: .description, article[keyPath: path].count)
    }
  }

  /// Reads `SubjectCode`, which may name a subject, and what it is part of, and more than one.
  mutating func readSubjects(_ element: XMLElement) {
    let names = element.elements.filter { element in
      ["Subject", "SubjectMatter", "SubjectDetail"].contains(NewsML1.local(element.name))
    }
    var isWhole = hasOnly([], on: element) && names.count == element.elements.count
    var added = 0
    for name in names {
      let key: Text = "subjects-\(article.subjects.count + 1)"
      let (subject, isPlain) = concept(name, as: .subject, key)
      isWhole = isWhole && isPlain
      guard !subject.isAnonymous || details[key] != nil else {
        isWhole = false
        continue
      }
      if !isOurs, article.subjects.contains(subject) { continue }
      article.subjects.append(subject)
      added += 1
    }
    if !isWhole { keep(element, in: .description, added == 1 ? article.subjects.count : nil) }
  }

  /// Reads where an article was filed, or another place that it is about.
  mutating func readLocation(_ element: XMLElement) {
    let presence = element["HowPresent"]?.word
    let isOrigin = presence.map { ["origin", "from", "dateline"].contains($0) } ?? true
    let key: Text = isOrigin ? "locations-\(article.locations.count + 1)" : ""
    var place = Concept()
    var isWhole = hasOnly(["HowPresent"], on: element)
    if let details = details[key] {
      place = Concept(details)
    } else {
      let parts = Self.placeNames.compactMap { name in
        element.named("Property").first { $0.formalName?.word == name }?["Value"]
      }
      guard let nearest = parts.first else { return keep(element, in: .description) }
      place = Concept(name: nearest)
      place.broader = parts.dropFirst().map { Concept(name: $0) }
      isWhole =
        isWhole && parts.count == 1 && element.elements.count == 1
        && element.first("Property")?.formalName?.word == "place" && (isOrigin || !isOurs)
    }
    guard isOrigin else {
      place.type = "place"
      if !isOurs, !article.subjects.contains(place) { article.subjects.append(place) }
      return keep(element, in: .description)
    }
    if !isOurs, article.locations.contains(place) { return }
    article.locations.append(place)
    if !isWhole { keep(element, in: .description, article.locations.count) }
  }

  /// The properties of a location, the nearest first.
  private static let placeNames = [
    "place", "sublocation", "city", "countryarea", "province", "state", "country", "worldregion",
  ]
}

extension ItemReader {
  /// Whether an element has no other attributes than these.
  func hasOnly(_ names: Set<Text>, on element: XMLElement) -> Bool {
    element.attributes.allSatisfy { attribute in
      if attribute.name.namespace == NewsML1.xmlNamespace {
        return attribute.name.local == "lang" && attribute.value == article.language
      }
      let name = attribute.name.local
      return attribute.name.namespace == nil
        && (names.contains(name) || name == "Duid" || name == "Euid")
    }
  }

  /// Whether an element has a formal name and says nothing more.
  func isPlain(_ element: XMLElement) -> Bool {
    hasOnly(["FormalName"], on: element) && element.elements.isEmpty
  }

  /// Whether an element is a line of text and nothing more.
  func isPlainLine(_ element: XMLElement) -> Bool {
    hasOnly([], on: element) && element.isText
  }

  /// Whether an element names one party by a formal name, and says nothing more.
  func isPlainParty(_ element: XMLElement) -> Bool {
    guard let party = element.onlyElement, NewsML1.local(party.name) == "Party",
      party.elements.isEmpty, hasOnly([], on: element)
    else { return false }
    return concept(party, as: .name).isWhole
  }
}
