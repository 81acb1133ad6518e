import ArticleModel
import XMLKit

extension StoryReader {
  /// The concept that an element names in an attribute, with what our attributes add.
  func concept(_ element: XMLElement, named name: Text) -> Concept {
    var concept = Concept()
    if let text = element[name], element.own("unnamed") == nil {
      concept.names = [ConceptName(text)]
    }
    concept.scheme = element.own("scheme")
    concept.code = element.own("code")
    addOwn(element, to: &concept)
    return concept
  }

  private func addOwn(_ element: XMLElement, to concept: inout Concept) {
    concept.uri = concept.uri ?? element.own("uri")
    concept.type = element.own("type") ?? concept.type
    concept.role = element.own("role")
  }

  /// Reads `tobject`: genres and subject codes.
  mutating func readSubjects(_ tobject: XMLElement) {
    keepAttributes(of: tobject, but: [], in: "head/tobject")
    for element in tobject.elements {
      switch NITF.local(element.name) {
      case "tobject.property"?:
        article.genres.append(concept(element, named: "tobject.property.type"))
      case "tobject.subject"?: readSubject(element)
      default: keep(element, in: "head/tobject")
      }
    }
  }

  /// Reads a subject code, of eight digits where it is IPTC's.
  private mutating func readSubject(_ element: XMLElement) {
    var subject = Concept()
    let provider = element["tobject.subject.ipr"]
    subject.code = element.own("code") ?? element["tobject.subject.refnum"]
    if subject.code != nil {
      subject.scheme = element.own("scheme") ?? Self.scheme(of: provider)
    }
    let names = ["detail", "matter", "type"].compactMap { element["tobject.subject.\($0)"] }
    subject.names = names.prefix(1).map { ConceptName($0) }
    addOwn(element, to: &subject)
    add(subject, element)
    if names.count > 1 || element["tobject.subject.code"] != nil {
      keep(element, in: "head/tobject", besidesField: true)
    }
  }

  private static func scheme(of provider: Text?) -> Text {
    guard let provider, provider.string.uppercased() != "IPTC" else { return "subj" }
    return provider
  }

  private mutating func add(_ subject: Concept, _ element: XMLElement) {
    if let index = element.own("at").flatMap({ Int($0.string) }) {
      placedSubjects.append((index, subject))
    } else {
      article.subjects.append(subject)
    }
  }

  /// Reads `identified-content`: what the article is about, and where it was filed.
  mutating func readConcepts(_ content: XMLElement) {
    for element in content.elements {
      guard let kind = NITF.local(element.name).flatMap(ConceptElement.init) else {
        keep(element, in: "head/docdata/identified-content")
        continue
      }
      let isLocated = element["class"] == "located"
      let concept = concept(element, kind, isLocated: isLocated)
      if isLocated { article.locations.append(concept) } else { article.subjects.append(concept) }
      if !element.isWhole(kind) {
        keep(element, in: "head/docdata/identified-content", besidesField: true)
      }
    }
  }

  private func concept(
    _ element: XMLElement, _ kind: ConceptElement, isLocated: Bool
  ) -> Concept {
    var concept = Concept()
    concept.scheme = element[Text(kind.scheme)]
    concept.code = element[Text(kind.code)]
    for child in element.elements where child.isAddress {
      concept.uri = concept.uri ?? child["value"]
    }
    let text = element.own("text") ?? element.text.inOneLine
    if !text.isEmpty || element.own("text") != nil { concept.names = [ConceptName(text)] }
    concept.type = kind.type ?? element["type"]
    addOwn(element, to: &concept)
    if isLocated { concept.type = element.own("type") }
    return concept
  }
}

extension XMLElement {
  /// Whether it says the URI of what it stands in.
  var isAddress: Bool {
    name.local == "alt-code" && self["idsrc"] == "uri"
  }

  /// Whether a concept says all that the element does.
  fileprivate func isWhole(_ kind: ConceptElement) -> Bool {
    let known: Set<String> = ["class", "type", kind.scheme, kind.code]
    let inner = elements
    return inner.allSatisfy(\.isAddress) && inner.count < 2
      && attributes.allSatisfy { attribute in
        attribute.name.namespace == Own.namespace
          || (attribute.name.namespace == nil && known.contains(attribute.name.local.string)
            && (attribute.name.local != "class" || attribute.value == "located"))
      }
  }
}
