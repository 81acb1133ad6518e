/// Where an article keeps a value: a key path that costs no more than a function call.
///
/// Refused: `WritableKeyPath`, which copies the whole article for each look at it, and whose object is
/// counted by every worker, so that two of them are no faster than one.
public struct FieldPath<Value>: Sendable {
  fileprivate let get: @Sendable (Article) -> Value
  fileprivate let set: @Sendable (inout Article, Value) -> Void

  init(
    _ get: @escaping @Sendable (Article) -> Value,
    _ set: @escaping @Sendable (inout Article, Value) -> Void
  ) {
    self.get = get
    self.set = set
  }
}

extension Article {
  /// The value that the article keeps there.
  public subscript<Value>(keyPath path: FieldPath<Value>) -> Value {
    get { path.get(self) }
    set { path.set(&self, newValue) }
  }
}
