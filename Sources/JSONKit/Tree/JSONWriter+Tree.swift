import ArticleModel
import ConvertCore

extension JSONWriter {
  /// Writes a value with all that is in it; what holds nothing but scalars goes on one line.
  public mutating func value(_ value: JSONValue) {
    switch value.content {
    case .object(let members):
      beginObject(inline: members.allSatisfy(\.value.isScalar))
      for member in members {
        name(member.name)
        self.value(member.value)
      }
      endObject()
    case .array(let elements):
      beginArray(inline: elements.allSatisfy(\.isScalar))
      for element in elements { self.value(element) }
      endArray()
    case .string(let text): string(text)
    case .number(let text): number(text)
    case .bool(let isTrue): bool(isTrue)
    case .null: null()
    }
  }
}

extension JSONValue {
  /// The value as compact JSON text.
  public var text: Text {
    var json = JSONWriter()
    json.value(self)
    return Text(String(decoding: json.buffer.bytes, as: UTF8.self))
  }

  /// Whether nothing can be in it.
  fileprivate var isScalar: Bool {
    switch content {
    case .object(let members): members.isEmpty
    case .array(let elements): elements.isEmpty
    default: true
    }
  }
}
