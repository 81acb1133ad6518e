import XMLKit

/// Whether an element that was kept is valid where it stood.
enum SchemaCheck {
  /// Whether the schema allows all that is in an element.
  static func accepts(_ element: XMLElement) -> Bool { true }
}
