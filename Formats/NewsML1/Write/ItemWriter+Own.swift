import ArticleModel
import ConvertCore
import XMLKit

extension ItemWriter {
  /// Writes the topics that say what formal names do not say of concepts.
  mutating func writeTopics() {
    let topics = article.topics(besides: plan)
    guard !topics.isEmpty else { return }
    xml.start("TopicSet")
    xml.attribute("FormalName", Own.name)
    for topic in topics { write(topic) }
    xml.end()
  }

  private mutating func write(_ topic: (key: Text, details: [Detail])) {
    var details = topic.details
    xml.start("Topic")
    xml.attribute("Euid", topic.key)
    let type = details.take("type").map { FormalName($0) }
    xml.write(formalName: type ?? FormalName("concept", scheme: Own.name), "TopicType")
    if let code = details["code"] {
      xml.start("FormalName", mixed: true)
      xml.attribute("Scheme", details.take("scheme"))
      xml.text(code)
      xml.end()
      _ = details.take("code")
    }
    for name in details where name.name == "name" {
      xml.start("Description", mixed: true)
      xml.attribute("xml:lang", name.details["language"])
      xml.attribute("Variant", name.details["role"])
      xml.text(name.value ?? "")
      xml.end()
    }
    details.removeAll { $0.name == "name" }
    xml.write(details)
    xml.end()
  }

  /// Writes our metadata: what no element says.
  mutating func writeOwn() {
    xml.start("Metadata")
    xml.write(formalName: FormalName(Own.name), "MetadataType")
    var own = [Detail(Own.generator, Text("\(Program.name) \(Program.version)"))]
    if !generated.isEmpty {
      own.append(Detail("generated", Text(generated.map(\.string).joined(separator: " "))))
    }
    own.add("type", article.type)
    own.add("direction", article.direction.map { Text($0.rawValue) })
    own.add("contentModified", article.contentModified?.text)
    own.add("published", article.published?.text)
    own.add("priority", article.priority.map { "\($0)" })
    own += article.services.map { Detail("service", nil, $0.details) }
    own.add("endMark", article.endMark)
    own += properties
    own += plan.others.map(\.detail)
    own.add("order", plan.order)
    xml.write(own)
    xml.end()
  }
}

extension ExtensionValue {
  /// The extension as a property.
  fileprivate var detail: Detail {
    var details: [Detail] = []
    if format != "newsml1" { details.append(Detail("format", format)) }
    details.add("path", path)
    details.add("name", name)
    return Detail("extension", value, details)
  }
}

extension [Detail] {
  /// Takes the first property of this name out, and gives its value.
  fileprivate mutating func take(_ name: Text) -> Text? {
    guard let index = firstIndex(where: { $0.name == name }) else { return nil }
    return remove(at: index).value
  }
}

extension Article {
  /// What is to be said of concepts and links that their elements do not say, by the field and the place
  /// in it.
  fileprivate func topics(besides plan: KeptPlan) -> [(key: Text, details: [Detail])] {
    var topics: [(key: Text, details: [Detail])] = []
    func add(
      _ concepts: [Concept], _ field: Text, _ kind: FormalName.Kind, _ element: String,
      in container: Container
    ) {
      for (index, concept) in concepts.enumerated()
      where concept.isAnonymous || FormalName(for: concept, as: kind).concept(as: kind) != concept {
        if plan.element(element, index + 1, in: container) == nil {
          topics.append(("\(field)-\(index + 1)", concept.details))
        }
      }
    }
    func add(_ parties: [Party], _ field: Text, _ element: String) {
      for (index, party) in parties.enumerated() {
        let name = FormalName(for: party.concept, as: .name)
        if party.concept.isAnonymous || Party(name.concept(as: .name)) != party,
          plan.element(element, index + 1, in: .administration) == nil
        {
          topics.append(("\(field)-\(index + 1)", party.details))
        }
      }
    }
    for index in links.indices where !isLinkSaid(index) {
      topics.append(("links-\(index + 1)", links[index].details))
    }
    add(signals, "signals", .instruction, "Instruction", in: .management)
    add(provider.map { [$0] } ?? [], "provider", .name, "Provider", in: .administration)
    add(creators, "creators", "Creator")
    add(sources, "sources", .name, "Source", in: .administration)
    add(contributors, "contributors", "Contributor")
    if let holder = rights.holder, !holder.isName,
      plan.element("Copyright", 1, in: .rights) == nil
    {
      topics.append(("holder-1", holder.details))
    }
    add(genres, "genres", .name, "Genre", in: .description)
    add(subjects, "subjects", .subject, "SubjectCode", in: .description)
    add(audiences, "audiences", .name, "OfInterestTo", in: .description)
    for (index, place) in locations.enumerated() where !place.isName {
      if plan.element("Location", index + 1, in: .description) == nil {
        topics.append(("locations-\(index + 1)", place.details))
      }
    }
    return topics
  }
}

extension Concept {
  /// Whether it is a name and nothing more.
  fileprivate var isName: Bool {
    guard let name = names.first?.text, !name.isEmpty else { return false }
    return self == Concept(name: name)
  }
}
