import ArticleModel
import JSONKit

extension [JSONMember] {
  /// Puts something that was kept at its place in an item of version 3; whether it could be put there,
  /// so that the item stays valid in a version and the reader would keep it again.
  mutating func place(_ kept: Kept, in version: NinjsVersion) -> Bool {
    guard KeptRule(kept, in: self, version).allows,
      let shape = ItemShape.shape(of: kept, in: version),
      shape.takes(kept.value, in: version)
    else { return false }
    var value = JSONValue.object(self)
    guard value.place(kept, at: kept.path[...]), let members = value.members else { return false }
    self = members
    return true
  }
}

extension JSONValue {
  /// Puts something at the end of a way that leads to it.
  fileprivate mutating func place(_ kept: Kept, at path: ArraySlice<PathStep>) -> Bool {
    switch (path.first, content) {
    case (.name(let name)?, .object(var members)):
      guard let index = members.firstIndex(where: { $0.name == name }),
        members[index].value.place(kept, at: path.dropFirst())
      else { return false }
      content = .object(members)
    case (.index(let index)?, .array(var elements)):
      guard elements.indices.contains(index),
        elements[index].place(kept, at: path.dropFirst())
      else { return false }
      content = .array(elements)
    case (nil, .array(let elements)) where kept.name == nil:
      content = .array(elements + [kept.value])
    case (nil, .object(var members)):
      guard let name = kept.name else { return false }
      let index = members.firstIndex { $0.name == name }
      if let index {
        // The role of a text that says another one than ours.
        guard name == "role", members[index].value != kept.value else { return false }
        members[index].value = kept.value
      } else {
        members.append(JSONMember(name, kept.value))
      }
      content = .object(members)
    default: return false
    }
    return true
  }
}

/// Whether the reader would leave something where it is kept, and not take it for a field.
private struct KeptRule {
  private let kept: Kept
  private let item: [JSONMember]
  private let names: [Text]
  private let version: NinjsVersion

  init(_ kept: Kept, in item: [JSONMember], _ version: NinjsVersion) {
    self.version = version
    self.kept = kept
    self.item = item
    names = kept.path.compactMap { if case .name(let name) = $0 { name } else { nil } }
  }

  var allows: Bool {
    if kept.path.first == .name("associations") { return allowsInAssociation }
    switch (names, kept.name) {
    case ([], "version"?): return kept.value.string.map { Int($0.string) ?? 0 < 1 } ?? false
    case ([], let name?): return Self.ofItem.contains(name)
    case (["bodies"], nil): return rank(of: kept.value) < 4
    case (["descriptions"], nil): return allowsDescription(after: item.list("descriptions"))
    case (["headlines"], "role"?): return allowsHeadlineRole
    case (["descriptions"], "role"?): return allowsDescriptionRole
    case (["bodies"], "role"?): return role != nil
    case (["headlines"], _), (["descriptions"], _), (["bodies"], _): return false
    case (["subjects"], let name?): return name == "creator"
    case (["people"], let name?), (["places"], let name?), (["organisations"], let name?),
      (["infoSources"], let name?):
      return ["contactInfo", "symbols", "geoJSON"].contains(name)
    case (["events"], let name?): return name == "id"
    case (["renditions"], let name?): return Self.ofRendition.contains(name)
    default: return false
    }
  }

  private var role: Text? { kept.value.string }

  private func rank(of value: JSONValue) -> Int { ItemText(value)?.rank ?? 4 }

  /// Whether the first of the descriptions stays the one that is taken, and no other is taken for
  /// something else.
  private func allowsDescription(after before: [JSONValue]) -> Bool {
    guard let text = ItemText(kept.value), let first = before.first.flatMap(ItemText.init),
      !(first.role.map(ItemText.isTeaser) ?? false), first.role != ItemText.creditline
    else { return false }
    let isCredit = text.role == ItemText.creditline && text.contentType == nil
    return !(text.role.map(ItemText.isTeaser) ?? false) && !isCredit
      && (first.isMarkup || !text.isMarkup)
  }

  /// Whether the first of the headlines stays the main one.
  private var allowsHeadlineRole: Bool {
    guard let role, role != ItemText.main, role != ItemText.subheadline else { return false }
    return item.list("headlines").first?["role"]?.string != ItemText.subheadline
  }

  private var allowsDescriptionRole: Bool {
    guard let role, role != ItemText.creditline, case .index(let index)? = kept.path.last,
      let now = item.list("descriptions").dropFirst(index).first?["role"]?.string,
      now != ItemText.creditline
    else { return false }
    return ItemText.isTeaser(role) == ItemText.isTeaser(now)
  }

  private var allowsInAssociation: Bool {
    guard case .index(let index)? = kept.path.dropFirst().first else { return false }
    // Version 1 has other lists, from which not all that was kept would come back.
    if version == .v1, kept.path.count > 2 || kept.value.spelling == nil { return false }
    let element = item.list("associations").dropFirst(index).first
    let isLink = element?["type"]?.string == "text" && element?["renditions"] == nil
    switch (names.dropFirst(), kept.name) {
    case ([], let name?):
      if isLink { return !Self.ofLink.contains(name) }
      return !Self.ofMedium.contains(name)
    case (["renditions"], let name?): return Self.ofRendition.contains(name)
    case (["headlines"], nil): return true
    case (["descriptions"], nil):
      guard !isLink, let first = element?["descriptions"]?.elements?.first.flatMap(ItemText.init),
        let text = ItemText(kept.value)
      else { return false }
      return first.isMarkup || !text.isMarkup
    case (["headlines"], "role"?), (["descriptions"], "role"?): return role != nil
    default: return false
    }
  }

  /// What no field is for, in an item.
  private static let ofItem: Set<Text> = [
    "representationType", "profile", "eventDetails", "plannedCoverage", "trustIndicators",
    "rightsInfo", "digitalSourceType",
  ]

  private static let ofRendition: Set<Text> = [
    "title", "format", "aspectRatio", "videoCodec", "frameRate", "poi", "transportProtocol",
    "scanType", "bitrate",
  ]

  /// What fields are for, in a medium.
  private static let ofMedium: Set<Text> = [
    "uri", "type", "name", "by", "headlines", "descriptions", "renditions", "standard",
  ]

  /// What fields are for in an article that is linked to, or would make a medium of it.
  private static let ofLink: Set<Text> = [
    "uri", "type", "name", "version", "headlines", "renditions", "standard",
  ]
}

extension [JSONMember] {
  /// The elements of a list of this name.
  fileprivate func list(_ name: Text) -> [JSONValue] {
    first { $0.name == name }?.value.elements ?? []
  }
}
