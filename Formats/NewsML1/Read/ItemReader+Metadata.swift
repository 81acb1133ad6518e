import ArticleModel
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads a child of `AdministrativeMetadata`.
  mutating func readAdministration(_ name: String, _ element: XMLElement) {
    switch name {
    case "Provider" where article.provider == nil:
      guard let provider = readParty(element, "provider-1") else { return }
      article.provider = provider.concept
      if !isPlainParty(element) { keep(element, in: .administration, 1) }
    case "Source":
      guard let source = readParty(element, "sources-\(article.sources.count + 1)") else { return }
      article.sources.append(source.concept)
      if !isPlainParty(element) { keep(element, in: .administration, article.sources.count) }
    case "Creator": readParty(element, \.creators, "creators")
    case "Contributor": readParty(element, \.contributors, "contributors")
    default: keep(element, in: .administration)
    }
  }

  private mutating func readParty(
    _ element: XMLElement, _ path: WritableKeyPath<Article, [Party]>, _ name: Text
  ) {
    let count = article[keyPath: path].count + 1
    guard let party = readParty(element, "\(name)-\(count)") else { return }
    article[keyPath: path].append(party)
    if !isPlainParty(element) { keep(element, in: .administration, count) }
  }

  /// Reads who did something; one of whom nothing is said is kept.
  private mutating func readParty(_ element: XMLElement, _ key: Text) -> Party? {
    guard let inner = element.first("Party") else {
      keep(element, in: .administration)
      return nil
    }
    let party = party(inner, as: .name, key)
    guard !party.concept.isAnonymous || details[key] != nil else {
      keep(element, in: .administration)
      return nil
    }
    return party
  }

  /// Reads a child of `RightsMetadata`.
  mutating func readRights(_ name: String, _ element: XMLElement) {
    switch name {
    case "Copyright" where article.rights.holder == nil && article.rights.year == nil:
      readCopyright(element)
    case "UsageRights":
      if article.expires == nil, let end = element.onlyElement, hasOnly([], on: element),
        NewsML1.local(end.name) == "EndDate", isPlainLine(end), let date = date(end)
      {
        article.expires = date
        return
      }
      keep(element, in: .rights)
      guard !isOurs else { return }
      for name in ["UsageType", "Limitations"] {
        let text = element.first(name)?.text.inOneLine ?? ""
        if !text.isEmpty { article.rights.usageTerms.append(text) }
      }
      if let end = element.first("EndDate"), article.expires == nil {
        article.expires = Timestamp(reading: end.text.inOneLine)
      }
    default: keep(element, in: .rights)
    }
  }

  private mutating func readCopyright(_ element: XMLElement) {
    var isWhole = element.attributes.isEmpty && element.elements.count == 2
    if let holder = element.first("CopyrightHolder") {
      let text = line(holder)
      if let details = details["holder-1"] {
        article.rights.holder = Concept(details)
      } else if !text.isEmpty {
        article.rights.holder = Concept(name: text)
      }
      isWhole = isWhole && isPlainLine(holder)
    }
    if let date = element.first("CopyrightDate") {
      let text = date.text.inOneLine
      article.rights.year = Int(text.string) ?? Timestamp(reading: text).map { Int($0.year) }
      isWhole = isWhole && isPlainLine(date)
      if !text.isEmpty, article.rights.year.map({ "\($0)" }) != text { isWhole = false }
    }
    let saysNothing = article.rights.holder == nil && article.rights.year == nil
    if !isWhole || (saysNothing && !isOurs) {
      keep(element, in: .rights, saysNothing ? nil : 1)
    }
  }

  /// Reads a child of `DescriptiveMetadata`.
  mutating func readDescription(_ name: String, _ element: XMLElement) {
    switch name {
    case "Language": readLanguage(element)
    case "Genre": readConcept(element, \.genres, "genres", as: .name)
    case "OfInterestTo": readConcept(element, \.audiences, "audiences", as: .name)
    case "SubjectCode": readSubjects(element)
    case "DateLineDate": readDate(element, \.contentCreated, in: .description)
    case "Location": readLocation(element)
    case "TopicOccurrence":
      guard let topic = topics.topic(element["Topic"]) else {
        return keep(element, in: .description)
      }
      var subject = Concept()
      subject.add(topic)
      if !article.subjects.contains(subject) { article.subjects.append(subject) }
      if !hasOnly(["Topic"], on: element) { keep(element, in: .description) }
    case "Property": readProperty(element)
    default: keep(element, in: .description)
    }
  }

  private mutating func readLanguage(_ element: XMLElement) {
    guard let language = isOurs ? element["FormalName"] : element.formalName else { return }
    if article.language == nil || article.language == language {
      article.language = language
      if !isPlain(element) { keep(element, in: .description, 1) }
    } else {
      keep(element, in: .description)
    }
  }

  private mutating func readProperty(_ element: XMLElement) {
    guard let value = element["Value"], hasOnly(["FormalName", "Value"], on: element),
      element.elements.isEmpty
    else { return keep(element, in: .description) }
    switch element["FormalName"]?.word {
    case "keyword"?, "keywords"?:
      if isOurs || !article.keywords.contains(value) { article.keywords.append(value) }
    case "section"? where article.section == nil: article.section = value
    default: keep(element, in: .description)
    }
  }
}
