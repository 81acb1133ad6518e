import ArticleModel
import ConvertCore

/// A JSON value with all that is in it.
///
/// Most formats are read member by member (`JSONReader`). A tree is for those of which one cannot
/// tell what a member means before all of them are known. Numbers stay as they are written, members
/// in their order, and names that stand twice both stay.
public struct JSONValue: Sendable {
  /// What a value may be.
  public enum Content: Hashable, Sendable {
    /// Members between braces, in order.
    case object([JSONMember])
    /// Elements between brackets.
    case array([JSONValue])
    /// Characters between quotation marks.
    case string(Text)
    /// A decimal number, as written.
    case number(Text)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null
  }

  /// What it is.
  public var content: Content

  /// The offset in the record of its first byte; 0 for one that was not read.
  public var offset: Int

  /// Creates a value.
  public init(_ content: Content, at offset: Int = 0) {
    self.content = content
    self.offset = offset
  }

  /// A string.
  public static func string(_ text: Text) -> JSONValue { JSONValue(.string(text)) }

  /// A whole number.
  public static func number(_ number: Int) -> JSONValue { JSONValue(.number("\(number)")) }

  /// An array.
  public static func array(_ elements: [JSONValue]) -> JSONValue { JSONValue(.array(elements)) }

  /// An object.
  public static func object(_ members: [JSONMember]) -> JSONValue { JSONValue(.object(members)) }
}

/// A member of an object.
public struct JSONMember: Hashable, Sendable {
  /// Its name.
  public var name: Text

  /// Its value.
  public var value: JSONValue

  /// Creates a member.
  public init(_ name: Text, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: Hashable {
  /// Whether both values say the same: places do not count.
  public static func == (one: JSONValue, other: JSONValue) -> Bool {
    one.content == other.content
  }

  /// Feeds what the value says to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(content)
  }
}

extension JSONValue {
  /// The text, where it is a string.
  public var string: Text? {
    if case .string(let text) = content { text } else { nil }
  }

  /// The members, where it is an object.
  public var members: [JSONMember]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The elements, where it is an array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The number, where it is a whole one.
  public var integer: Int? {
    if case .number(let text) = content { Int(text.string) } else { nil }
  }

  /// The value of the last member of this name, where it is an object with one.
  public subscript(_ name: Text) -> JSONValue? {
    members?.last { $0.name == name }?.value
  }

  /// Its type.
  public var kind: JSONKind {
    switch content {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .bool: .bool
    case .null: .null
    }
  }
}
