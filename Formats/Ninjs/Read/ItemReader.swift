import ArticleModel
import ConvertCore
import JSONKit

/// Reads one item of version 3.
///
/// Members are taken out as fields are read; what is left is kept.
struct ItemReader {
  private var places: JSONReader
  let context: ConversionContext
  var article = Article()
  var kept: [Kept] = []

  init(places: JSONReader, in context: ConversionContext) {
    self.places = places
    self.context = context
  }

  /// The article that an item is.
  mutating func read(_ members: [JSONMember]) -> Article {
    var item = Members(members)
    readIdentity(&item)
    readManagement(&item)
    readRights(&item)
    readNewslines(&item)
    readDescriptions(&item)
    readBody(&item)
    readSubjects(&item)
    readSources(&item)
    readMedia(&item)
    readDialect(&item)
    keep(item)
    if article.isEmpty, let title = article.title { article.headline = Inlines(title) }
    kept.sort(by: Kept.precedes)
    article.extensions = kept.map(\.extensionValue)
    return article
  }

  /// Keeps what is left of an object.
  mutating func keep(_ rest: Members, in path: [PathStep] = []) {
    for member in rest.members {
      kept.append(Kept(path: path, name: member.name, value: member.value))
    }
  }

  /// Reports that a value is not what was expected, and kept.
  mutating func warn(
    _ code: DiagnosticCode, _ name: Text, expected: String, found value: JSONValue
  ) {
    let found = value.spelling?.shown ?? value.kind.description
    context.warn(
      code, "expected \(expected) in \(name), found \(found)",
      at: places.position(at: value.offset))
  }

  /// Where a value stands.
  mutating func position(_ value: JSONValue) -> Position { places.position(at: value.offset) }
}

extension ItemReader {
  /// Takes a text out; what is none stays.
  mutating func text(_ name: Text, of item: inout Members) -> Text? {
    guard let value = item.last(name) else { return nil }
    guard let text = value.string else {
      warn(.ninjsValue, name, expected: "a string", found: value)
      return nil
    }
    item.remove(name)
    return text
  }

  /// Takes a whole number within bounds out, which may be written as a text; what is none stays.
  mutating func integer(
    _ name: Text, in range: ClosedRange<Int>, of item: inout Members
  ) -> Int? {
    guard let value = item.last(name) else { return nil }
    guard let number = value.spelling?.wholeNumber, range.contains(number) else {
      let bounds =
        range.upperBound == .max
        ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      warn(.ninjsValue, name, expected: "a whole number \(bounds)", found: value)
      return nil
    }
    item.remove(name)
    return number
  }

  /// Takes a date out; what is none stays.
  mutating func date(_ name: Text, of item: inout Members) -> Timestamp? {
    guard let value = item.last(name) else { return nil }
    guard let date = value.string.flatMap({ Timestamp(reading: $0) }) else {
      warn(
        .ninjsDate, name, expected: "a date such as 2024-05-31T16:25:00+02:00", found: value)
      return nil
    }
    item.remove(name)
    return date
  }

  /// Takes the objects of a list out; an element that is none is kept.
  mutating func objects(
    _ name: Text, of item: inout Members, in path: [PathStep] = []
  ) -> [JSONValue] {
    guard let value = item.last(name) else { return [] }
    guard let elements = value.elements else {
      warn(.ninjsValue, name, expected: "an array", found: value)
      return []
    }
    item.remove(name)
    var objects: [JSONValue] = []
    for element in elements {
      if element.members != nil {
        objects.append(element)
      } else if element.kind != .null {
        kept.append(Kept(path: path + [.name(name)], name: nil, value: element))
      }
    }
    return objects
  }
}

extension Text {
  /// The whole number that it spells, also with a fraction of zeros.
  fileprivate var wholeNumber: Int? {
    var digits = string.utf8[...]
    if let point = digits.firstIndex(of: 0x2E) {
      guard digits[point...].dropFirst().allSatisfy({ $0 == 0x30 }) else { return nil }
      digits = digits[..<point]
    }
    return Int(Substring(digits))
  }
}

/// The members of an object, of which those that were read are taken out.
struct Members {
  private(set) var members: [JSONMember]

  init(_ members: [JSONMember]) {
    self.members = members.filter { $0.value.kind != .null }
  }

  /// The value of the last member of this name: of two, the last holds.
  func last(_ name: Text) -> JSONValue? {
    members.last { $0.name == name }?.value
  }

  /// The values of all members of this name.
  func all(_ name: Text) -> [JSONValue] {
    members.filter { $0.name == name }.map(\.value)
  }

  /// Takes the last member of this name out.
  mutating func remove(_ name: Text) {
    if let index = members.lastIndex(where: { $0.name == name }) { members.remove(at: index) }
  }

  /// Takes a text out, where it is one.
  mutating func take(_ name: Text) -> Text? {
    guard let text = last(name)?.string else { return nil }
    remove(name)
    return text
  }
}

extension DiagnosticCode {
  /// A value is not of the type that belongs there, and kept.
  static let ninjsValue: DiagnosticCode = "ninjs.value"

  /// A date is none, and kept.
  static let ninjsDate: DiagnosticCode = "ninjs.date"

  /// A publishing status is none of the standard's.
  static let ninjsStatus: DiagnosticCode = "ninjs.status"
}
