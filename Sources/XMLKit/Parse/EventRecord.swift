import ConvertCore

/// An event before its texts are made: numbers only, so that what a reader skips costs nothing.
struct EventRecord {
  /// What an event is.
  enum Kind: UInt8 {
    /// A start tag.
    case start
    /// An end tag, or the end of an empty element.
    case end
    /// Text.
    case text
    /// A comment.
    case comment
    /// A processing instruction.
    case instruction
  }

  /// What it is.
  var kind: Kind

  /// Whether its bytes are known to be ASCII.
  var isASCII = false

  /// Where it begins.
  var position: Position

  /// The number of the element's name; for an instruction, how many bytes its target has.
  var name: Int32 = 0

  /// Where its bytes begin: those of a text, or of an instruction's target and data.
  var start = 0

  /// Where its bytes end.
  var end = 0

  /// Where its attributes begin.
  var firstAttribute: Int32 = 0

  /// How many attributes it has.
  var attributes: Int32 = 0

  /// Where its namespace declarations begin.
  var firstDeclaration: Int32 = 0

  /// How many namespace declarations it has.
  var declarations: Int32 = 0

  /// How many nodes stand in it, where the whole document is known.
  var children: Int32 = 0

  /// The place of the start tag around it, or -1, where the whole document is known.
  var parent: Int32 = -1

  /// The place of its end, where the whole document is known.
  var last: Int32 = 0
}

/// An attribute before its value is made.
struct AttributeRecord {
  /// The number of its name.
  var name: Int32

  /// Where its value begins.
  var start: Int

  /// Where its value ends.
  var end: Int

  /// Whether its value is known to be ASCII.
  var isASCII = false
}
