import ArticleModel
import JSONKit

extension JSONWriter {
  /// Writes a member, where there is a value.
  mutating func member(_ name: Text, _ value: Text?) {
    guard let value else { return }
    self.name(name)
    string(value)
  }

  /// Writes a member, where there is a value.
  mutating func member(_ name: Text, _ value: Int?) {
    guard let value else { return }
    self.name(name)
    int(value)
  }

  /// Writes a member, where there is a value.
  mutating func member(_ name: Text, _ value: Bool?) {
    guard let value else { return }
    self.name(name)
    bool(value)
  }

  /// Writes a member whose value is an array, where it has an element.
  mutating func list<Element>(
    _ name: Text, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    if elements.isEmpty { return }
    self.name(name)
    array(elements, write)
  }

  /// Writes an array.
  mutating func array<Element>(
    _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
