/// A value that travels with another and takes no part in its equality.
struct Beside<Value: Sendable>: Hashable, Sendable {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }

  static func == (one: Beside, other: Beside) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
