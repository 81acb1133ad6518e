import ArticleModel
import ConvertCore
import XMLKit

extension PropertyReader {
  /// The concept that an element names.
  func concept(
    _ element: XMLElement, as kind: ConceptKind, known: [String] = []
  ) -> Reading<Concept> {
    var reading = Reading(Concept())
    readAttributes(of: element, as: kind, known: known, to: &reading)
    for child in element.elements {
      switch G2.local(child.name) {
      case "name"?:
        let name = name(child)
        if !name.value.text.isEmpty || child.own("text") != nil {
          reading.value.names.append(name.value)
        }
        reading.isWhole = reading.isWhole && name.isWhole
      case "broader"?,
        "related"? where child.isBroader:
        let wider = concept(child, as: .wider, known: ["rel"])
        reading.value.broader.append(wider.value)
        reading.isWhole = reading.isWhole && wider.isWhole
      default:
        if !known.contains("*") { reading.isWhole = false }
      }
    }
    readOwn(of: element, to: &reading.value)
    return reading
  }

  private func readAttributes(
    of element: XMLElement, as kind: ConceptKind, known: [String],
    to reading: inout Reading<Concept>
  ) {
    let attributes = element.attributes
    for attribute in attributes {
      guard attribute.name.namespace == nil else { continue }
      let value = attribute.value
      switch attribute.name.local.string {
      case "qcode": readQCode(value, of: element, to: &reading.value)
      case "uri": reading.value.uri = value
      case "literal": reading.value.literal = value
      case "type", "typeuri":
        reading.value.type = qcode("type", of: element, isWhole: &reading.isWhole)
          .map(Vocabulary.conceptNature.word)
      case "role" where kind.hasRole, "roleuri" where kind.hasRole:
        reading.value.role = qcode("role", of: element, isWhole: &reading.isWhole)
      case "relevance" where kind.hasWeights:
        reading.value.relevance = number(
          "relevance", of: element, in: 0...100, isWhole: &reading.isWhole)
      case "confidence" where kind.hasWeights:
        reading.value.confidence = number(
          "confidence", of: element, in: 0...100, isWhole: &reading.isWhole)
      case let name where known.contains(name): break
      default: reading.isWhole = false
      }
    }
    let others = attributes.contains { attribute in
      guard let namespace = attribute.name.namespace else { return false }
      if namespace == G2.xmlNamespace { return attribute.value != language }
      return namespace != Own.namespace
    }
    if others { reading.isWhole = false }
  }

  /// Reads the halves of a qcode; one that is not as the standard says is read and reported.
  private func readQCode(_ text: Text, of element: XMLElement, to concept: inout Concept) {
    if let qcode = QCode(reading: text) {
      concept.scheme = qcode.alias
      concept.code = qcode.code
      return
    }
    context.warn(
      .newsmlQCode, "expected a qcode such as medtop:20000523, found \(text.shown)",
      at: element.position)
    let parts = text.string.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      concept.scheme = Text(parts[0])
      concept.code = Text(parts[1])
    } else if !text.isEmpty {
      concept.code = text
    }
  }

  /// Reads what our own attributes say, which is exact where the standard's is only the nearest.
  private func readOwn(of element: XMLElement, to concept: inout Concept) {
    guard element.isOwn else { return }
    if element.own("scheme") != nil || element.own("code") != nil {
      concept.scheme = element.own("scheme")
      concept.code = element.own("code")
      concept.literal = nil
    }
    if let uri = element.own("uri") { concept.uri = uri }
    if let literal = element.own("literal") { concept.literal = literal }
    if let type = element.own("type") { concept.type = type }
    if let role = element.own("role") { concept.role = role }
    if let number = element.own("relevance") { concept.relevance = Int(number.string) }
    if let number = element.own("confidence") { concept.confidence = Int(number.string) }
    if let broader = element.own("broader") {
      let silent = ConversionContext(context.document)
      guard let holder = try? XMLElement.parse(broader, in: silent) else { return }
      concept.broader = self.concept(holder, as: .flexible).value.broader
    }
  }

  private func name(_ element: XMLElement) -> Reading<ConceptName> {
    let label = label(element, known: ["role", "xml:lang"])
    let name = ConceptName(
      label.value, language: element.own("lang") ?? element["lang", G2.xmlNamespace],
      role: element.own("role") ?? element["role"])
    return Reading(name, isWhole: label.isWhole)
  }

  /// A concept with what the standard says of persons and organisations.
  func party(_ element: XMLElement) -> Reading<Party> {
    let concept = concept(element, as: .author, known: ["jobtitle", "*"])
    var party = Party(concept.value)
    var isWhole = concept.isWhole
    party.jobTitle = element.own("jobTitle") ?? element["jobtitle"]
    for case .element(let child) in element.children {
      switch G2.local(child.name) {
      case "name"?, "broader"?: break
      case "related"? where child.isBroader: break
      case "personDetails"?:
        if !readDetails(child, to: &party) { isWhole = false }
      default: isWhole = false
      }
    }
    party.organisation = element.own("organisation") ?? party.organisation
    party.email = element.own("email") ?? party.email
    return Reading(party, isWhole: isWhole)
  }

  /// Reads a person's affiliation and address; whether that is all there is.
  private func readDetails(_ details: XMLElement, to party: inout Party) -> Bool {
    var isWhole = hasOnly([], on: details)
    for case .element(let child) in details.children {
      guard let (name, text) = child.onlyChild else {
        isWhole = false
        continue
      }
      switch (G2.local(child.name), name) {
      case ("affiliation"?, "name") where party.organisation == nil:
        party.organisation = text.value(self)
        isWhole = isWhole && text.isPlain(self)
      case ("contactInfo"?, "email") where party.email == nil:
        party.email = text.value(self)
        isWhole = isWhole && text.isPlain(self)
      default: isWhole = false
      }
    }
    return isWhole
  }
}

extension XMLElement {
  /// Whether it is a wider concept inside of a wider one, for which the schema has no `broader`.
  fileprivate var isBroader: Bool {
    G2.local(name) == "broader" || Own.name(of: self["rel"]) == "broader"
  }

  /// The only child element of an element without attributes, and its name.
  fileprivate var onlyChild: (name: String, element: XMLElement)? {
    var only: XMLElement?
    for case .element(let child) in children {
      guard only == nil else { return nil }
      only = child
    }
    guard attributes.isEmpty, let only, let name = G2.local(only.name) else { return nil }
    return (name, only)
  }

  fileprivate func value(_ reader: PropertyReader) -> Text { reader.label(self).value }

  fileprivate func isPlain(_ reader: PropertyReader) -> Bool { reader.label(self).isWhole }
}

extension DiagnosticCode {
  /// A qcode has no alias, no code, or white space in it.
  static let newsmlQCode: DiagnosticCode = "newsml.qcode"
}
