import ArticleModel

/// A simple type of the schema, read narrowly: what a validator might refuse is refused.
enum ValueType: Sendable {
  case string
  case normalized
  case qcode
  case qcodes
  case uri
  case uris
  case dateTime
  case dateTimeOrNone
  case date
  case truncated
  case number(ClosedRange<Int>)
  case integer
  case decimal
  case boolean
  case language
  case tokens
  case name
  case names
  case id
  case words([String])
  /// A type that is too rare to be told apart.
  case never

  /// Creates a type from its name in the tables.
  init(_ name: String) {
    if name.hasPrefix("=") {
      self = .words(name.dropFirst().split(separator: ",").map(String.init))
      return
    }
    self = Self.named[name] ?? .never
  }

  private static let named: [String: ValueType] = [
    "string": .string, "normalized": .normalized, "qcode": .qcode, "qcodes": .qcodes, "uri": .uri,
    "uris": .uris, "dateTime": .dateTime, "dateTimeOrNone": .dateTimeOrNone, "date": .date,
    "truncated": .truncated, "1-9": .number(1...9), "0-100": .number(0...100),
    "count": .number(0...Int.max), "positive": .number(1...Int.max), "integer": .integer,
    "decimal": .decimal, "boolean": .boolean, "language": .language, "tokens": .tokens,
    "name": .name, "names": .names, "id": .id,
  ]

  /// Whether a text is a value of the type.
  func allows(_ text: Text) -> Bool {
    switch self {
    case .string: return true
    case .normalized: return SchemaType.isNormalized(text)
    case .qcode: return SchemaType.isQCode(text)
    case .words(let words): return words.contains(text.string)
    default: return allows(collapsed: text.collapsed)
    }
  }

  private func allows(collapsed text: Text) -> Bool {
    switch self {
    case .qcodes: SchemaType.isQCodeList(text)
    case .uri: SchemaType.isURI(text)
    case .uris: text.words.allSatisfy(SchemaType.isURI)
    case .dateTime: text.isDate(in: .dateTime)
    case .dateTimeOrNone: text.isEmpty || text.isDate(in: .dateTime)
    case .date: text.isDate(in: .date)
    case .truncated: text.isDate(in: .truncated)
    case .number(let range):
      text.utf8.allSatisfy(SchemaType.isDigit) && Int(text.string).map(range.contains) ?? false
    case .integer: Int(text.string) != nil && text.utf8.first != UInt8(ascii: "+")
    case .decimal: text.isDecimal
    case .boolean: ["true", "false", "0", "1"].contains(text.string)
    case .language: SchemaType.isLanguage(text)
    case .tokens: !text.isEmpty && text.words.allSatisfy { $0.utf8.allSatisfy(\.isNameByte) }
    case .name, .id: text.isName
    case .names: !text.isEmpty && text.words.allSatisfy(\.isName)
    case .string, .normalized, .qcode, .words, .never: false
    }
  }
}

extension Text {
  fileprivate var words: [Text] {
    string.utf8.split(separator: 32).map { Text(Substring($0)) }
  }

  fileprivate func isDate(in room: Timestamp.Room) -> Bool {
    Timestamp(reading: self)?.spelling(in: room) == self
  }

  fileprivate var isDecimal: Bool {
    let digits = utf8.first == UInt8(ascii: "-") ? utf8.dropFirst() : utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { (1...18).contains($0.count) && $0.allSatisfy(SchemaType.isDigit) }
  }

  /// Whether it is an `xs:NCName` of ASCII.
  var isName: Bool {
    guard let first = utf8.first, SchemaType.isLetter(first) || first == UInt8(ascii: "_") else {
      return false
    }
    return utf8.allSatisfy { $0.isNameByte && $0 != UInt8(ascii: ":") }
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    SchemaType.isLetter(self) || SchemaType.isDigit(self) || "-._:".utf8.contains(self)
  }
}
