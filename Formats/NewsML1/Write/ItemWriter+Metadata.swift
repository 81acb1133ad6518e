import ArticleModel
import XMLKit

extension ItemWriter {
  /// Writes `AdministrativeMetadata`.
  mutating func writeAdministration() {
    let hasFields =
      article.provider != nil
      || !(article.creators.isEmpty && article.sources.isEmpty && article.contributors.isEmpty)
    guard hasFields || plan.siblings[.administration] != nil else { return }
    xml.start("AdministrativeMetadata")
    enter(.administration)
    if let provider = article.provider { writeParty("Provider", provider) }
    for (index, creator) in article.creators.enumerated() {
      writeParty("Creator", creator.concept, index + 1)
    }
    for (index, source) in article.sources.enumerated() { writeParty("Source", source, index + 1) }
    for (index, contributor) in article.contributors.enumerated() {
      writeParty("Contributor", contributor.concept, index + 1)
    }
    leave()
    xml.end()
  }

  private mutating func writeParty(_ name: String, _ party: Concept, _ index: Int = 1) {
    if writeKept(name, index) { return }
    advance(to: name)
    xml.start(name)
    xml.write(formalName: FormalName(for: party, as: .name), "Party")
    xml.end()
  }

  /// Writes `RightsMetadata`.
  mutating func writeRights() {
    let rights = article.rights
    let hasCopyright = rights.holder != nil || rights.year != nil
    guard hasCopyright || article.expires != nil || plan.siblings[.rights] != nil else { return }
    xml.start("RightsMetadata")
    enter(.rights)
    if hasCopyright, !writeKept("Copyright") {
      advance(to: "Copyright")
      xml.start("Copyright")
      xml.element(
        "CopyrightHolder", rights.holder.map { FormalName(for: $0, as: .name).name } ?? "")
      xml.element("CopyrightDate", rights.year.map { "\($0)" } ?? "")
      xml.end()
    }
    if let expires = article.expires {
      advance(to: "UsageRights")
      xml.start("UsageRights")
      writeText(of: expires, "EndDate", "expires")
      xml.end()
    }
    leave()
    xml.end()
  }

  /// Writes a date in an element of the one that is open.
  private mutating func writeText(of date: Timestamp, _ name: String, _ field: Text) {
    let text = date.basicText
    xml.element(name, text)
    if Timestamp(reading: text) != date { properties.append(Detail(field, date.text)) }
  }

  /// Writes `DescriptiveMetadata`.
  mutating func writeDescription() {
    let lists = [article.genres, article.subjects, article.audiences, article.locations]
    let hasFields =
      article.language != nil || article.contentCreated != nil || article.section != nil
      || !article.keywords.isEmpty || !lists.allSatisfy(\.isEmpty)
    guard hasFields || plan.siblings[.description] != nil else { return }
    xml.start("DescriptiveMetadata")
    enter(.description)
    if let language = article.language, !writeKept("Language") {
      writeFormal("Language", FormalName(language))
    }
    writeConcepts("Genre", article.genres)
    for (index, subject) in article.subjects.enumerated()
    where !writeKept("SubjectCode", index + 1) {
      advance(to: "SubjectCode")
      let name = FormalName(for: subject, as: .subject)
      xml.start("SubjectCode")
      xml.write(formalName: name, name.name.subjectLevel)
      xml.end()
    }
    writeConcepts("OfInterestTo", article.audiences)
    if let date = article.contentCreated { writeDate("DateLineDate", date, "contentCreated") }
    for (index, place) in article.locations.enumerated() where !writeKept("Location", index + 1) {
      advance(to: "Location")
      xml.start("Location")
      xml.attribute("HowPresent", "Origin")
      xml.write([Detail("Place", FormalName(for: place, as: .name).name)])
      xml.end()
    }
    if let section = article.section { writeProperty("Section", section) }
    for keyword in article.keywords { writeProperty("Keyword", keyword) }
    leave()
    xml.end()
  }

  private mutating func writeConcepts(_ name: String, _ concepts: [Concept]) {
    for (index, concept) in concepts.enumerated() where !writeKept(name, index + 1) {
      writeFormal(name, FormalName(for: concept, as: .name))
    }
  }

  private mutating func writeProperty(_ name: Text, _ value: Text) {
    advance(to: "Property")
    xml.write([Detail(name, value)])
  }
}

extension Text {
  /// The element for a subject code: its last digits are zeros above.
  fileprivate var subjectLevel: String {
    guard isSubjectCode, !string.hasSuffix("000000") else { return "Subject" }
    return string.hasSuffix("000") ? "SubjectMatter" : "SubjectDetail"
  }
}
