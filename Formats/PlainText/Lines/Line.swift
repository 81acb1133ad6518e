/// One line of copy that is not blank: where it stands, and whether a blank one stands before it.
struct Line: Sendable {
  /// Where the line of the document starts; before the first byte, where that is forgotten already.
  var origin: Int
  /// Where the line starts, its white space and all: behind an end mark inside of a line, where the
  /// article begins there.
  var begin: Int
  /// Its first byte that is not white space.
  var start: Int
  /// Behind its last byte that is not white space.
  var end: Int
  /// Its number in the document, from 1.
  var number: Int
  /// Whether a blank line stands before it.
  var isAfterBlank: Bool

  /// Where its text is.
  var range: Range<Int> { start..<max(start, end) }

  /// Whether white space stands before its text.
  var isIndented: Bool { begin < start }

  /// The line with its white space.
  var whole: Range<Int> { begin..<max(begin, end) }

  /// Whether other text stands before it on the line of the document.
  var isCut: Bool { origin < begin }
}
