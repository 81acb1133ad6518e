import ArticleModel

/// One thing in which two articles differ.
public struct Difference: Hashable, Sendable {
  /// What became of it.
  public enum Kind: String, Sendable {
    /// Both articles have it, with other values.
    case changed
    /// Only the first article has it.
    case removed
    /// Only the second article has it.
    case added
  }

  /// Where it is: a field, as the native JSON names it, and the number in a list: `body[3]`.
  ///
  /// The number, from 1, counts in the second article for what is added, else in the first.
  public let path: String

  /// What became of it.
  public let kind: Kind

  /// The value in the first article: a text, or the outline of what is more than a text.
  public let old: String?

  /// The value in the second article.
  public let new: String?

  /// What became of the words, where it is a text and its words differ.
  public let wording: Wording?

  init<Value>(_ path: String, _ old: Value?, _ new: Value?, _ shown: (Value) -> ShownValue) {
    let (old, new) = (old.map(shown), new.map(shown))
    self.path = path
    kind = old == nil ? .added : new == nil ? .removed : .changed
    self.old = old?.text
    self.new = new?.text
    if let before = old?.words, let after = new?.words, before != after {
      wording = Wording(from: before, to: after)
    } else {
      wording = nil
    }
  }

  /// The difference of a value that a field has once.
  static func single<Value: Hashable>(
    _ path: String, _ old: Value?, _ new: Value?, _ shown: (Value) -> ShownValue
  ) -> [Difference] {
    old == new ? [] : [Difference(path, old, new, shown)]
  }

  /// The differences of a list.
  static func list<Value: Hashable>(
    _ path: String, _ old: [Value], _ new: [Value], _ shown: (Value) -> ShownValue
  ) -> [Difference] {
    old == new ? [] : ListComparison(path, old, new, shown).differences
  }
}
