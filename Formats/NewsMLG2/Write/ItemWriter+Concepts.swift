import ArticleModel
import XMLKit

extension ItemWriter {
  /// Writes a list of concepts.
  mutating func writeConcepts(_ name: String, _ concepts: [Concept], _ kind: ConceptKind) {
    for (index, concept) in concepts.enumerated() where !writeKept(name, index + 1) {
      write(concept, as: name, kind)
    }
  }

  /// Writes a list of parties.
  mutating func writeParties(_ name: String, _ parties: [Party]) {
    for (index, party) in parties.enumerated() where !writeKept(name, index + 1) {
      property(name)
      writeAttributes(of: party.concept, .author)
      if let jobTitle = party.jobTitle {
        if SchemaType.isQCode(jobTitle) {
          xml.attribute("jobtitle", jobTitle)
        } else {
          own("jobTitle", jobTitle)
        }
      }
      let organisation = party.organisation.flatMap { ownUnlessPlain("organisation", $0) }
      let email = party.email.flatMap { ownUnlessPlain("email", $0) }
      writeElements(of: party.concept, .author)
      writeDetails(organisation, email)
      xml.end()
    }
  }

  /// Writes a concept as a property.
  mutating func write(_ concept: Concept, as name: String, _ kind: ConceptKind) {
    property(name)
    writeAttributes(of: concept, kind)
    writeElements(of: concept, kind)
    xml.end()
  }

  private mutating func writeAttributes(of concept: Concept, _ kind: ConceptKind) {
    // An element that says nothing is none to readers.
    if concept == Concept() { own("empty", "true") }
    let qcode = QCode.joined(concept.scheme, concept.code)
    let resolved = concept.uri == nil ? resolved(qcode) : nil
    if let resolved { xml.attribute("uri", resolved) } else { xml.attribute("qcode", qcode) }
    let isCoded = qcode == nil && (concept.scheme != nil || concept.code != nil)
    if isCoded {
      own("scheme", concept.scheme)
      own("code", concept.code)
    }
    if let uri = concept.uri {
      if SchemaType.isURI(uri) { xml.attribute("uri", uri) } else { own("uri", uri) }
    }
    writeLiteral(of: concept, kind, isCoded: isCoded)
    if kind.isFlexible {
      write(concept.type, "type", in: .conceptNature)
    } else {
      own("type", concept.type)
    }
    if let role = concept.role {
      if kind.hasRole, SchemaType.isQCodeList(role) {
        xml.attribute("role", role)
      } else {
        own("role", role)
      }
    }
    write("relevance", concept.relevance, kind)
    write("confidence", concept.confidence, kind)
    if !concept.broader.isEmpty, !kind.hasBroader || concept.depth > 3 {
      own("broader", concept.broaderText)
    }
  }

  /// Writes the literal; for a code that makes no valid qcode, one that shows it to others.
  private mutating func writeLiteral(of concept: Concept, _ kind: ConceptKind, isCoded: Bool) {
    if let literal = concept.literal {
      if kind.isFlexible, !isCoded, SchemaType.isNormalized(literal) {
        xml.attribute("literal", literal)
      } else {
        own("literal", literal)
      }
    } else if isCoded, kind.isFlexible {
      let parts = [concept.scheme, concept.code].compactMap(\.?.string)
      xml.attribute("literal", Text(parts.joined(separator: ":")).collapsed)
    }
  }

  private mutating func write(_ name: String, _ weight: Int?, _ kind: ConceptKind) {
    guard let weight else { return }
    if kind.hasWeights, (0...100).contains(weight) {
      xml.attribute(name, "\(weight)")
    } else {
      own(name, "\(weight)")
    }
  }

  private mutating func writeElements(of concept: Concept, _ kind: ConceptKind) {
    for name in concept.names { write(name) }
    guard kind.hasBroader, concept.depth <= 3 else { return }
    for broader in concept.broader { writeBroader(broader, isInner: false) }
  }

  /// Writes a wider concept; inside of one, where the schema has no `broader`, as a related one.
  mutating func writeBroader(_ concept: Concept, isInner: Bool) {
    xml.start(isInner ? "related" : "broader")
    if isInner {
      marks.usesOwn = true
      xml.attribute("rel", "wc:broader")
    }
    writeAttributes(of: concept, ConceptKind(hasBroader: true))
    for name in concept.names { write(name) }
    if concept.depth <= 3 {
      for broader in concept.broader { writeBroader(broader, isInner: true) }
    }
    xml.end()
  }

  private mutating func write(_ name: ConceptName) {
    xml.start("name")
    if let language = name.language {
      if SchemaType.isLanguage(language) {
        xml.attribute("xml:lang", language)
      } else {
        own("lang", language)
      }
    }
    if let role = name.role {
      if SchemaType.isQCodeList(role) { xml.attribute("role", role) } else { own("role", role) }
    }
    write(label: name.text)
    xml.end()
  }

  private mutating func ownUnlessPlain(_ name: String, _ text: Text) -> Text? {
    if !text.isEmpty, text.collapsed == text { return text }
    own(name, text)
    return nil
  }

  private mutating func writeDetails(_ organisation: Text?, _ email: Text?) {
    guard organisation != nil || email != nil else { return }
    xml.start("personDetails")
    if let organisation {
      xml.start("affiliation")
      xml.element("name", organisation)
      xml.end()
    }
    if let email {
      xml.start("contactInfo")
      xml.element("email", email)
      xml.end()
    }
    xml.end()
  }
}

extension Concept {
  /// How many levels of wider concepts there are.
  fileprivate var depth: Int {
    broader.isEmpty ? 0 : 1 + (broader.map(\.depth).max() ?? 0)
  }

  /// The wider concepts as XML text, for elements that have no room for them.
  fileprivate var broaderText: Text {
    var inner = ItemWriter(Article(), isAlone: false)
    inner.xml.start("broader")
    inner.xml.attribute("xmlns", G2.namespace)
    inner.xml.attribute("xmlns:wc", Own.namespace)
    for concept in broader { inner.writeBroader(concept, isInner: false) }
    inner.xml.end()
    return Text(String(decoding: inner.xml.buffer.bytes, as: UTF8.self))
  }
}
