/// What stands around the articles of one output.
public enum Envelope: Hashable, Sendable {
  /// Nothing: the output is a single article.
  case single
  /// A sequence of two or more.
  case sequence
}
