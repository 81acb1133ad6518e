import ArticleModel
import JSONKit

/// What a value must be to be valid, as far as the schemas of ninjs say it.
indirect enum Shape: Sendable {
  case text
  case dateTime
  /// A date that may stop after the year, the month or the day.
  case moment
  case number
  case whole
  case wholeWithin(ClosedRange<Int>)
  case words([Text])
  case list(Shape)
  /// An object with some of these members; of each group exactly one.
  case object([Text: Shape], oneOf: [[Text]] = [], needs: [Text] = [])
  /// When something begins and ends, of which one must be said.
  case dates
  case geoJSON
  /// An item inside of another.
  case item
  /// What no version before this one has.
  case since(NinjsVersion, Shape)
}

extension Shape {
  /// Whether a value has this shape in a version.
  func takes(_ value: JSONValue, in version: NinjsVersion) -> Bool {
    switch (self, value.content) {
    case (.text, .string): return true
    case (.dateTime, .string(let text)): return Timestamp.isDateTime(text)
    case (.moment, .string(let text)):
      guard let date = Timestamp(reading: text), date.text == text else { return false }
      return date.time == nil || date.time?.second != nil
    case (.number, .number): return true
    case (.whole, .number): return value.integer != nil
    case (.wholeWithin(let range), .number): return value.integer.map(range.contains) ?? false
    case (.words(let words), .string(let text)): return words.contains(text)
    case (.list(let shape), .array(let elements)):
      return elements.allSatisfy { shape.takes($0, in: version) }
    case (.object(let shapes, let groups, let needs), .object(let members)):
      return Self.takes(members, shapes, in: version)
        && groups.allSatisfy { group in members.count { group.contains($0.name) } == 1 }
        && needs.allSatisfy { name in members.contains { $0.name == name } }
    case (.dates, .object(let members)): return Self.takes(dates: members, in: version)
    case (.geoJSON, .object(let members)): return GeoJSON.takes(members)
    case (.item, .object(let members)):
      return Self.takes(members, ItemShape.associated, in: version)
        && ["name", "uri"].allSatisfy { name in members.contains { $0.name == name } }
    case (.since(let first, let shape), _):
      return version >= first && shape.takes(value, in: version)
    default: return false
    }
  }

  private static func takes(
    _ members: [JSONMember], _ shapes: [Text: Shape], in version: NinjsVersion
  ) -> Bool {
    Set(members.map(\.name)).count == members.count
      && members.allSatisfy { shapes[$0.name]?.takes($0.value, in: version) ?? false }
  }

  private static func takes(dates members: [JSONMember], in version: NinjsVersion) -> Bool {
    let names = members.map(\.name)
    let isSaid = { (one: Text, other: Text) in names.contains(one) != names.contains(other) }
    return takes(members, ItemShape.dates, in: version)
      && (isSaid("startDate", "expectedStartDate") || isSaid("endDate", "expectedEndDate"))
  }

  /// The shape of a part: a member of an object, or, without a name, an element of a list; nothing
  /// where the version has none.
  func part(_ name: Text?, in version: NinjsVersion) -> Shape? {
    switch (self, name) {
    case (.list(let shape), nil): shape
    case (.object(let shapes, _, _), let name?): shapes[name]
    case (.item, let name?): ItemShape.associated[name]
    case (.since(let first, let shape), _):
      version >= first ? shape.part(name, in: version) : nil
    default: nil
    }
  }
}

extension Timestamp {
  /// Whether a text is a date and a time with an offset, as the schemas demand (RFC 3339).
  static func isDateTime(_ text: Text) -> Bool {
    guard let date = Timestamp(reading: text), date.text == text else { return false }
    return date.time?.second != nil && date.time?.offset != nil
  }
}

/// GeoJSON (RFC 7946) as far as it stands in items: a geometry, or a feature with one.
enum GeoJSON {
  /// Whether the members are those of a sound geometry or feature.
  static func takes(_ members: [JSONMember]) -> Bool {
    let object = JSONValue.object(members)
    let names = Set(members.map(\.name))
    guard names.count == members.count, let type = object["type"]?.string else { return false }
    if type == "Feature" {
      guard names == ["type", "geometry", "properties"], let inner = object["geometry"]?.members
      else { return false }
      let kind = object["properties"]?.kind
      return (kind == .object || kind == .null) && takesGeometry(inner)
    }
    return takesGeometry(members)
  }

  private static func takesGeometry(_ members: [JSONMember]) -> Bool {
    let object = JSONValue.object(members)
    guard members.count == 2, let type = object["type"]?.string,
      let coordinates = object["coordinates"]
    else { return false }
    switch type {
    case "Point": return isPosition(coordinates)
    case "MultiPoint": return isList(coordinates, isPosition)
    case "LineString": return isLine(coordinates)
    case "MultiLineString": return isList(coordinates, isLine)
    case "Polygon": return isPolygon(coordinates)
    case "MultiPolygon": return isList(coordinates, isPolygon)
    default: return false
    }
  }

  private static func isPosition(_ value: JSONValue) -> Bool {
    isList(value, least: 2) { $0.kind == .number }
  }

  private static func isLine(_ value: JSONValue) -> Bool {
    isList(value, least: 2, isPosition)
  }

  private static func isPolygon(_ value: JSONValue) -> Bool {
    isList(value) { isList($0, least: 4, isPosition) }
  }

  private static func isList(
    _ value: JSONValue, least: Int = 0, _ isElement: (JSONValue) -> Bool
  ) -> Bool {
    guard let elements = value.elements else { return false }
    return elements.count >= least && elements.allSatisfy(isElement)
  }
}
