import ArticleModel

/// A value as a difference shows it.
struct ShownValue {
  /// The value: a text as it is, anything else as its outline.
  let text: String

  /// The text in it, of which the words are compared.
  let words: Text?

  /// A text.
  static func text(_ text: Text) -> ShownValue { ShownValue(text: text.string, words: text) }

  /// A value that is compared as a whole.
  static func plain(_ text: String) -> ShownValue { ShownValue(text: text, words: nil) }

  /// A value of several parts.
  static func outline(_ outline: Outline) -> ShownValue {
    ShownValue(text: outline.lines, words: nil)
  }

  /// A line of text with its markup.
  static func inlines(_ inlines: Inlines) -> ShownValue {
    if let plain = inlines.plain { return .text(plain) }
    return ShownValue(text: inlines.outline("text").lines, words: inlines.plainText)
  }

  /// A block.
  static func block(_ block: Block) -> ShownValue {
    if case .paragraph(let content) = block, let plain = content.plain { return .text(plain) }
    let words = block.plainText
    return ShownValue(text: block.outline.lines, words: words.isEmpty ? nil : words)
  }
}

extension Outline {
  /// The drawing without its last line end.
  fileprivate var lines: String { String(drawing.dropLast()) }
}
