import ArticleModel

extension Concept {
  /// All that the concept says, as properties.
  var details: [Detail] {
    var details: [Detail] = []
    details.add("scheme", scheme)
    details.add("code", code)
    details.add("uri", uri)
    details.add("literal", literal)
    details.add("type", type)
    details.add("role", role)
    details.add("relevance", relevance.map { "\($0)" })
    details.add("confidence", confidence.map { "\($0)" })
    details += names.map(\.detail)
    details += broader.map { Detail("broader", nil, $0.details) }
    return details
  }

  /// Creates the concept of which properties tell.
  init(_ details: [Detail]) {
    self.init()
    for detail in details {
      switch detail.name {
      case "scheme": scheme = detail.value
      case "code": code = detail.value
      case "uri": uri = detail.value
      case "literal": literal = detail.value
      case "type": type = detail.value
      case "role": role = detail.value
      case "relevance": relevance = detail.value.flatMap { Int($0.string) }
      case "confidence": confidence = detail.value.flatMap { Int($0.string) }
      case "name": names.append(ConceptName(detail))
      case "broader": broader.append(Concept(detail.details))
      default: break
      }
    }
  }
}

extension ConceptName {
  /// The name as a property.
  var detail: Detail {
    var details: [Detail] = []
    details.add("language", language)
    details.add("role", role)
    return Detail("name", text, details)
  }

  fileprivate init(_ detail: Detail) {
    self.init(
      detail.value ?? "", language: detail.details["language"], role: detail.details["role"])
  }
}

extension Party {
  /// All that the party says, as properties.
  var details: [Detail] {
    var details = concept.details
    details.add("jobTitle", jobTitle)
    details.add("organisation", organisation)
    details.add("email", email)
    return details
  }

  /// Creates the party of which properties tell.
  init(_ details: [Detail]) {
    self.init(Concept(details))
    jobTitle = details["jobTitle"]
    organisation = details["organisation"]
    email = details["email"]
  }
}
