import ArticleModel
import ConvertCore
import JSONKit

extension JSONWriter {
  /// Writes where an article starts, and an object for each of its fields.
  mutating func write(_ explanation: ArticleExplanation) {
    beginObject()
    write(explanation.place.position)
    name("fields")
    beginArray()
    for field in explanation.fields {
      beginObject()
      name("field")
      string(field.field)
      name("value")
      string(field.value)
      name("rule")
      string(Text(field.rule))
      name("certainty")
      string(Text(field.certainty.rawValue))
      if let note = field.note {
        name("note")
        string(Text(note))
      }
      write(field.location.position)
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func write(_ position: Position?) {
    guard let position else { return }
    for (key, number) in [
      ("line", position.line), ("column", position.column), ("byte", position.byte),
    ] {
      name(Text(key))
      int(number)
    }
  }
}
