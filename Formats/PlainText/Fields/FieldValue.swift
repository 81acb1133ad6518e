import ArticleModel

/// What a document says under a label.
struct FieldValue {
  /// The value on one line, or as front matter has it.
  var text: Text
  /// The members, where it is a list by its syntax.
  var items: [Text]?
  /// Where it is.
  let range: Range<Int>
  /// The line that it starts on.
  let line: Line

  /// The value as it is shown.
  var shown: Text { items.map(ListSyntax.words.line) ?? text }

  /// Whether it says nothing.
  var isEmpty: Bool { text.isEmpty && items == nil }

  /// The value as a text, also where it is a list.
  var onOneLine: FieldValue {
    var value = self
    value.text = shown
    value.items = nil
    return value
  }

  /// The members of a list.
  func members(of separators: ListSyntax) -> [Text] {
    items ?? separators.members(of: text)
  }
}
