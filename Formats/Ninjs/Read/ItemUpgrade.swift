import ArticleModel
import JSONKit

/// Makes an item of any version, and of Superdesk's dialect, one of version 3.
///
/// Members are told apart by their names, not by what the document says of its version: agencies mix
/// them, and `standard` is rarely there. What has no counterpart stays as it is.
struct ItemUpgrade {
  private var members: [JSONMember] = []
  /// Where in `members` the lists are that several members go to.
  private var lists: [Text: Int] = [:]

  /// The members of an item, as version 3 has them.
  static func item(_ members: [JSONMember]) -> [JSONMember] {
    var upgrade = ItemUpgrade()
    for member in members { upgrade.take(member) }
    return upgrade.members
  }

  private mutating func take(_ member: JSONMember) {
    let (name, value) = (member.name, member.value)
    if takeText(name, value) { return }
    let camel = MemberNames.camel(name)
    switch camel {
    case "headlines", "bodies", "descriptions":
      if let elements = value.elements {
        add(camel, elements.map(\.withCamelNames), at: value.offset)
      } else {
        keep(camel, value)
      }
    case "people", "organisations", "places", "subjects", "events", "objects", "genres",
      "infoSources":
      if let elements = value.elements {
        add(camel, elements.map { Self.concept($0, in: camel) }, at: value.offset)
      } else {
        keep(camel, value)
      }
    case "renditions": keep(camel, value.named(Self.rendition))
    case "associations": keep(camel, value.named(Self.association))
    case "altIds": keep(camel, Self.ids(value))
    case "trustIndicators": keep(camel, value.mapElements(Self.indicator))
    case "representationType": keep(camel, value.replacing(Self.completeness))
    case "charCount", "wordCount", "standard": break
    case "rightsInfo", "digitalSourceType": keep(camel, value.withCamelNames)
    default: keep(camel, value)
    }
  }

  private mutating func keep(_ name: Text, _ value: JSONValue) {
    if value.kind != .null { members.append(JSONMember(name, value)) }
  }

  /// Adds elements to a list that several members go to.
  private mutating func add(_ name: Text, _ elements: [JSONValue], at offset: Int) {
    guard let index = lists[name] else {
      lists[name] = members.count
      members.append(JSONMember(name, JSONValue(.array(elements), at: offset)))
      return
    }
    let before = members[index].value
    members[index].value = JSONValue(
      .array((before.elements ?? []) + elements), at: before.offset)
  }

  private static let completeness: [Text: Text] = ["complete": "full", "incomplete": "partial"]

  private static func indicator(_ value: JSONValue) -> JSONValue {
    guard var members = value.members, value["role"] == nil, let code = value["code"]?.string
    else { return value }
    let role = (value["scheme"]?.string ?? "") + code
    members.removeAll { $0.name == "scheme" || $0.name == "code" }
    members.insert(JSONMember("role", .string(role)), at: 0)
    return JSONValue(.object(members), at: value.offset)
  }
}

extension ItemUpgrade {
  /// Takes one of the texts that version 1 has a member for each of; whether it is one.
  private mutating func takeText(_ name: Text, _ value: JSONValue) -> Bool {
    let isHeadline = name == "headline"
    guard isHeadline || name.utf8.contains(0x5F), value.string != nil else { return false }
    for (prefix, list) in Self.texts {
      guard isHeadline ? prefix == "headline_" : name.string.hasPrefix(prefix) else { continue }
      var members: [JSONMember] = []
      let suffix = TextSuffix(isHeadline ? "main_text" : name.string.dropFirst(prefix.utf8.count))
      if let role = suffix.role { members.append(JSONMember("role", .string(role))) }
      if let type = suffix.contentType {
        members.append(JSONMember("contentType", .string(type)))
      }
      members.append(JSONMember("value", value))
      add(list, [JSONValue(.object(members), at: value.offset)], at: value.offset)
      return true
    }
    return false
  }

  private static let texts: [(prefix: String, list: Text)] = [
    ("headline_", "headlines"), ("body_", "bodies"), ("description_", "descriptions"),
  ]
}

/// What follows the underscore in the name of a text of version 1: a role, a number, a type of text.
private struct TextSuffix {
  private(set) var role: Text?
  private(set) var contentType: Text?

  init(_ suffix: Substring) {
    var parts = suffix.split(separator: "_", omittingEmptySubsequences: false)
    switch parts.last {
    case "text"?: contentType = "text/plain"
    case "html"?, "xhtml"?: contentType = "text/html"
    default: break
    }
    if contentType != nil { parts.removeLast() }
    if let last = parts.last, !last.isEmpty, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      parts.removeLast()
    }
    if !parts.isEmpty { role = Text(parts.joined(separator: "_")) }
  }
}

extension ItemUpgrade {
  /// A concept whose scheme and code are a URI or a literal.
  private static func concept(_ value: JSONValue, in list: Text) -> JSONValue {
    guard var members = value.withCamelNames.members else { return value }
    if list == "infoSources", value["role"] == nil, let index = members.firstIndex(named: "rel") {
      members[index].name = "role"
    }
    if let index = members.firstIndex(named: "symbols") {
      members[index].value = members[index].value.mapElements(symbol)
    }
    if value["uri"] == nil, value["literal"] == nil, let code = value["code"]?.spelling {
      let spelling = ConceptSpelling(scheme: value["scheme"]?.string, code: code)
      members.removeAll { $0.name == "scheme" || $0.name == "code" }
      if let uri = spelling.uri { members.append(JSONMember("uri", .string(uri))) }
      if let literal = spelling.literal {
        members.append(JSONMember("literal", .string(literal)))
      }
    }
    return JSONValue(.object(members), at: value.offset)
  }

  /// A symbol of a share, which versions before 3 may call a ticker.
  private static func symbol(_ value: JSONValue) -> JSONValue {
    guard var members = value.members, value["symbol"] == nil,
      let index = members.firstIndex(named: "ticker")
    else { return value }
    members[index].name = "symbol"
    return JSONValue(.object(members), at: value.offset)
  }

  private static func rendition(_ value: JSONValue) -> JSONValue {
    guard var members = value.withCamelNames.members else { return value }
    if let index = members.firstIndex(named: "mimetype") { members[index].name = "contentType" }
    return JSONValue(.object(members), at: value.offset)
  }

  private static func association(_ value: JSONValue) -> JSONValue {
    value.members.map { JSONValue(.object(item($0)), at: value.offset) } ?? value
  }

  /// The other ids, which version 1 has by their roles.
  private static func ids(_ value: JSONValue) -> JSONValue {
    guard let members = value.members else { return value }
    let elements = members.map { member in
      var id = [JSONMember("role", .string(member.name))]
      id.append(JSONMember("value", member.value.spelling.map { .string($0) } ?? member.value))
      return JSONValue(.object(id), at: member.value.offset)
    }
    return JSONValue(.array(elements), at: value.offset)
  }
}

extension [JSONMember] {
  fileprivate func firstIndex(named name: Text) -> Int? {
    firstIndex { $0.name == name }
  }
}

extension JSONValue {
  /// The value with the names in it as version 3 spells them; what is GeoJSON is left alone.
  fileprivate var withCamelNames: JSONValue {
    switch content {
    case .object(let members):
      let members = members.map { member in
        let name = MemberNames.camelInside(member.name)
        return JSONMember(name, name == "geoJSON" ? member.value : member.value.withCamelNames)
      }
      return JSONValue(.object(members), at: offset)
    case .array(let elements):
      return JSONValue(.array(elements.map(\.withCamelNames)), at: offset)
    default: return self
    }
  }

  /// The array, or that which a map by names stands for, each element changed.
  fileprivate func named(_ change: (JSONValue) -> JSONValue) -> JSONValue {
    guard let members else { return mapElements(change) }
    let elements = members.compactMap { member -> JSONValue? in
      let changed = change(member.value)
      guard let inner = changed.members else { return changed.kind == .null ? nil : changed }
      let name = JSONMember("name", .string(member.name))
      return JSONValue(.object([name] + inner.filter { $0.name != "name" }), at: changed.offset)
    }
    return JSONValue(.array(elements), at: offset)
  }

  fileprivate func mapElements(_ change: (JSONValue) -> JSONValue) -> JSONValue {
    elements.map { JSONValue(.array($0.map(change)), at: offset) } ?? self
  }

  fileprivate func replacing(_ words: [Text: Text]) -> JSONValue {
    guard let word = string.flatMap({ words[$0] }) else { return self }
    return JSONValue(.string(word), at: offset)
  }

  /// The string, or the spelling of a number.
  var spelling: Text? {
    switch content {
    case .string(let text), .number(let text): text
    default: nil
    }
  }
}
