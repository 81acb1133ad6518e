import ArticleModel

extension JSONWriter {
  /// Writes a member, where there is a value.
  public mutating func member(_ name: StaticString, _ value: Text?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a member, where there is a value.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    int(value)
  }

  /// Writes a member, where there is a value.
  public mutating func member(_ name: StaticString, _ value: Bool?) {
    guard let value else { return }
    key(name)
    bool(value)
  }
}
