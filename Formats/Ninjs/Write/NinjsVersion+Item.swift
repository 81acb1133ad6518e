import ArticleModel
import JSONKit

extension NinjsVersion {
  /// The members of an item of version 3, as this version has them.
  func item(_ members: [JSONMember]) -> [JSONMember] {
    switch self {
    case .v3: members
    case .v2: members.map { JSONMember(MemberNames.lower($0.name), $0.value.withLowerNames) }
    case .v1: members.flatMap(Self.first)
    }
  }

  /// What a member is in version 1.
  private static func first(_ member: JSONMember) -> [JSONMember] {
    let elements = member.value.elements ?? []
    switch member.name {
    case "headlines": return texts("headline", elements, main: "headline")
    case "descriptions": return texts("description", elements, main: nil)
    case "bodies": return texts("body", elements, main: nil)
    case "by": return [JSONMember("byline", member.value)]
    case "people", "organisations", "places", "subjects", "events", "objects", "genres":
      let name = Text(member.name.string.dropLast())
      return [JSONMember(member.name == "people" ? "person" : name, concepts(elements))]
    case "infoSources": return [JSONMember("infosource", concepts(elements))]
    case "renditions": return [JSONMember("renditions", map(elements, rendition))]
    case "associations": return [JSONMember("associations", map(elements) { $0.flatMap(first) })]
    case "altIds": return [JSONMember("altids", ids(elements))]
    case "representationType":
      let word: Text = member.value.string == "full" ? "complete" : "incomplete"
      return [JSONMember("representationtype", .string(word))]
    default: return [JSONMember(MemberNames.lower(member.name), member.value.withLowerNames)]
    }
  }

  /// Texts, of which each is a member whose name says its role and its type.
  private static func texts(
    _ list: Text, _ elements: [JSONValue], main: Text?
  ) -> [JSONMember] {
    var counts: [Text: Int] = [:]
    return elements.compactMap { element in
      guard let text = ItemText(element) else { return nil }
      if let main, text.role == ItemText.main { return JSONMember(main, .string(text.value)) }
      if text.role == ItemText.creditline {
        return JSONMember("description_creditline", .string(text.value))
      }
      var name = list
      if let role = text.role, role != ItemText.main, role != ItemText.summary {
        counts[role, default: 0] += 1
        name = name + "_" + role + Text(counts[role] == 1 ? "" : "_\(counts[role] ?? 0)")
      }
      name = name + (text.contentType == ItemText.html ? "_html" : "_text")
      return JSONMember(name, .string(text.value))
    }
  }

  private static func concepts(_ elements: [JSONValue]) -> JSONValue {
    .array(
      elements.map { element in
        let spelling = ConceptSpelling(
          uri: element["uri"]?.string, literal: element["literal"]?.string)
        let (scheme, code) = spelling.scheme
        var members: [JSONMember] = []
        for member in element.members ?? [] where member.name != "uri" && member.name != "literal" {
          let name = member.name == "role" ? "rel" : MemberNames.lower(member.name)
          members.append(JSONMember(name, member.value.withLowerNames))
        }
        members.add("scheme", scheme)
        members.add("code", code)
        return .object(members)
      })
  }

  private static func rendition(_ members: [JSONMember]) -> [JSONMember] {
    members.map { member in
      let name = member.name == "contentType" ? "mimetype" : MemberNames.lower(member.name)
      return JSONMember(name, member.value)
    }
  }

  /// A map by the names of its elements.
  private static func map(
    _ elements: [JSONValue], _ change: ([JSONMember]) -> [JSONMember]
  ) -> JSONValue {
    .object(
      elements.map { element in
        let members = (element.members ?? []).filter { $0.name != "name" }
        return JSONMember(element["name"]?.string ?? "", .object(change(members)))
      })
  }

  private static func ids(_ elements: [JSONValue]) -> JSONValue {
    .object(
      elements.map { JSONMember($0["role"]?.string ?? "", .string($0["value"]?.string ?? "")) })
  }
}

extension JSONValue {
  /// The value with the names in it as version 2 spells them; what is GeoJSON is left alone.
  fileprivate var withLowerNames: JSONValue {
    switch content {
    case .object(let members):
      return .object(
        members.map { member in
          let value = member.name == "geoJSON" ? member.value : member.value.withLowerNames
          return JSONMember(MemberNames.lower(member.name), value)
        })
    case .array(let elements): return .array(elements.map(\.withLowerNames))
    default: return self
    }
  }
}
