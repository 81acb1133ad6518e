import ArticleModel
import JSONKit

extension JSONWriter {
  /// Writes a member whose value is a string, where there is one.
  mutating func member(_ name: Text, _ value: Text?) {
    guard let value else { return }
    self.name(name)
    string(value)
  }

  /// Writes a member whose value is a whole number, where there is one.
  mutating func member(_ name: Text, _ value: Int?) {
    guard let value else { return }
    self.name(name)
    int(value)
  }
}
