import ArticleModel
import ConvertCore

extension JSONReader {
  /// Reads a value of any type with all that is in it.
  ///
  /// Recursion goes no deeper than the limit of nesting.
  ///
  /// - Throws: `ConversionError` where it is not JSON, or nested too deep.
  public mutating func readValue() throws(ConversionError) -> JSONValue {
    let start = offset
    let content: JSONValue.Content
    switch try peek() {
    case .object:
      var members: [JSONMember] = []
      try beginObject()
      while let name = try nextMember() { members.append(JSONMember(name, try readValue())) }
      content = .object(members)
    case .array:
      var elements: [JSONValue] = []
      try beginArray()
      while try nextElement() { elements.append(try readValue()) }
      content = .array(elements)
    case .string: content = .string(try readString())
    case .number: content = .number(try readRaw())
    case .bool: content = .bool(try readBool())
    case .null:
      try readNull()
      content = .null
    }
    return JSONValue(content, at: start)
  }
}

extension JSONValue {
  /// Reads JSON text, or returns nothing where there is any fault in it.
  public init?(reading text: Text) {
    let context = ConversionContext(DocumentName("-"))
    var json = JSONReader(JSONRecord(Array(text.utf8)), in: context)
    do throws(ConversionError) {
      self = try json.readValue()
      try json.finish()
    } catch {
      return nil
    }
    if !context.log.entries.isEmpty { return nil }
  }
}
