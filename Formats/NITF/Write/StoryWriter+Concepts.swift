import ArticleModel
import NewsCodes
import XMLKit

extension StoryWriter {
  /// Writes a concept's name as an attribute of the element that was begun last, and the rest as
  /// attributes of ours; where it has no name, its code or URI shows what it is.
  mutating func write(_ concept: Concept, named name: String) {
    let text = concept.names.first?.text
    let shown = text ?? concept.code ?? concept.uri
    xml.attribute(name, shown)
    if text == nil, shown != nil { own("unnamed", "true") }
    own("scheme", concept.scheme)
    own("code", concept.code)
    writeOwn(concept, uri: concept.uri)
  }

  private mutating func writeOwn(_ concept: Concept, uri: Text?, type: Text?? = .none) {
    own("uri", uri)
    own("type", type ?? concept.type)
    own("role", concept.role)
  }

  /// Writes who made the article, or changed it.
  mutating func write(_ party: Concept, isAuthor: Bool) {
    var party = party
    var function: Text = isAuthor ? "writer-author" : "other"
    if !isAuthor, let role = party.role, Self.functions.contains(role) {
      function = role
      party.role = nil
    }
    xml.start("revision-history")
    write(party, named: "name")
    xml.attribute("function", function)
    xml.end()
  }

  /// The functions of `revision-history` that say a role (NITF 3.6).
  private static let functions: Set<Text> = [
    "editor", "producer", "archivist", "videographer", "graphic-artist", "photographer",
    "statistician",
  ]

  /// Writes a signal, which NITF has for corrections only.
  mutating func write(signal: Concept) {
    xml.start("correction")
    let isPlain = signal.uri == nil && signal.type == nil && signal.role == nil
    if isPlain, signal.scheme == "sig", signal.code == "correction" {
      xml.attribute("info", signal.names.first?.text)
    } else {
      write(signal, named: "info")
      own("signal", "true")
    }
    xml.end()
  }

  /// Writes `tobject`: genres, and subjects whose codes are IPTC's of eight digits.
  mutating func writeSubjects() {
    let coded = article.subjects.enumerated().filter { $0.element.subjectCode != nil }
    guard
      !article.genres.isEmpty || !coded.isEmpty || !kept[.subjectAttribute].isEmpty
    else { return }
    xml.start("tobject")
    writeKept(.subjectAttribute)
    for genre in article.genres {
      xml.start("tobject.property")
      write(genre, named: "tobject.property.type")
      xml.end()
    }
    let isInOrder = coded.indices.allSatisfy { coded[$0].offset == $0 }
    for (index, subject) in coded {
      xml.start("tobject.subject")
      let code = subject.subjectCode ?? ""
      xml.attribute("tobject.subject.refnum", code)
      if let name = subject.names.first {
        xml.attribute("tobject.subject.\(code.subjectLevel)", name.text)
      }
      if subject.scheme != SubjectCodes.alias {
        own("scheme", subject.scheme)
        own("code", subject.code)
      }
      if !isInOrder { own("at", "\(index)") }
      writeOwn(subject, uri: subject.uri)
      xml.end()
    }
    xml.end()
  }

  /// Writes `identified-content`: where the article was filed, and its other subjects.
  mutating func writeConcepts() {
    let subjects = article.subjects.filter { $0.subjectCode == nil }
    guard !article.locations.isEmpty || !subjects.isEmpty else { return }
    xml.start("identified-content")
    for location in article.locations { write(location, .location, isLocated: true) }
    for subject in subjects { write(subject, ConceptElement(for: subject.type), isLocated: false) }
    xml.end()
  }

  private mutating func write(_ concept: Concept, _ kind: ConceptElement, isLocated: Bool) {
    xml.start(kind.name, mixed: true)
    if isLocated { xml.attribute("class", "located") }
    if kind.type == nil { xml.attribute("type", concept.type) }
    xml.attribute(kind.scheme, concept.scheme)
    xml.attribute(kind.code, concept.code)
    writeOwn(concept, uri: nil, type: .some(isLocated ? concept.type : nil))
    if let name = concept.names.first?.text {
      if name.isEmpty || name.inOneLine != name { own("text", name) }
    }
    if let uri = concept.uri {
      xml.start("alt-code")
      xml.attribute("idsrc", "uri")
      xml.attribute("value", uri)
      xml.end()
    }
    if let name = concept.names.first?.text { xml.text(name.inOneLine) }
    xml.end()
  }
}

extension Concept {
  /// IPTC's subject code of eight digits that it is, or, as a Media Topic, means exactly.
  fileprivate var subjectCode: Text? {
    guard let code else { return nil }
    if scheme == "medtop" { return SubjectCodes.code(for: code) }
    let isCode = code.utf8.count == 8 && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return scheme == SubjectCodes.alias && isCode ? code : nil
  }
}

extension Text {
  /// Which level a subject code is of: its last digits are zeros above.
  fileprivate var subjectLevel: String {
    if string.hasSuffix("000000") { return "type" }
    return string.hasSuffix("000") ? "matter" : "detail"
  }
}
