import ArticleModel
import XMLKit

/// A `Property` with others in it: the standard's own way to say what it has no element for.
struct Detail: Hashable, Sendable {
  /// What it says.
  var name: Text
  /// The value, where it has one.
  var value: Text?
  /// The properties in it.
  var details: [Detail]

  /// Creates a property.
  init(_ name: Text, _ value: Text? = nil, _ details: [Detail] = []) {
    self.name = name
    self.value = value
    self.details = details
  }

  /// Reads an element.
  init(_ element: XMLElement) {
    name = element["FormalName"] ?? ""
    value = element["Value"]
    details = element.named("Property").map { Detail($0) }
  }
}

extension [Detail] {
  /// The first value of this name.
  subscript(_ name: Text) -> Text? {
    first { $0.name == name }?.value
  }

  /// Adds a property where there is a value.
  mutating func add(_ name: Text, _ value: Text?) {
    if let value { append(Detail(name, value)) }
  }
}

extension XMLWriter {
  /// Writes properties.
  mutating func write(_ details: [Detail]) {
    for detail in details {
      start("Property")
      attribute("FormalName", detail.name)
      attribute("Value", detail.value)
      write(detail.details)
      end()
    }
  }
}
