import ArticleModel
import ConvertCore

/// One article on the desk: the lines that no recogniser has taken yet, and what was made of the rest.
struct Copy {
  /// What is known of the headline.
  enum Opening {
    /// Nothing.
    case unknown
    /// The next line is the headline: a section stands before it.
    case headlineNext
    /// There is a headline, or the document says that there is none.
    case known
    /// The text begins on the header line: no headline follows.
    case text
  }

  /// The text, in which the lines are.
  let bytes: [UInt8]
  /// The lines that are left.
  var lines: ArraySlice<Line>
  /// What was made of the others.
  var article = Article()
  /// What is known of the headline.
  var opening = Opening.unknown
  /// Whether a date of two numbers has the day first, as the language of the labels says.
  var isDayFirst = false
  /// Whether there was a header line.
  var isHeaded = false
  /// Whether the headline stood on it.
  var isHeadlineOnHeader = false
  /// Whether there were keys and values, or front matter.
  var hasKeyValues = false
  /// Whether the header has a place for the date, so that no line of the text is it.
  var isUndated = false
  /// Whether it says that there is no byline.
  var isUnsigned = false
  /// The date in the dateline, with its line.
  var filed: (date: WrittenDate, line: Line)?
  /// What a title says, and the subject of a message.
  var title: FieldValue?
  var subjectLine: FieldValue?
  let context: ConversionContext
  /// Where an end mark stands inside a line.
  let markInside: Int?
  private let feed: TextFeed
  private let base: Int
  /// The name of the recogniser at work.
  private var rule = ""

  init(_ cutter: ArticleCutter, feed: TextFeed, in context: ConversionContext) {
    bytes = cutter.bytes
    lines = cutter.lines[...]
    base = cutter.base
    markInside = cutter.markInside
    self.feed = feed
    self.context = context
  }

  /// Gives away what was made of the lines.
  mutating func takeArticle() -> Article {
    var taken = Article()
    swap(&taken, &article)
    return taken
  }

  /// Lets a recogniser look, also out of turn.
  mutating func recognise(by recogniser: some Recogniser) {
    guard context.log.isExplaining else { return recogniser.recognise(&self) }
    let before = rule
    rule = recogniser.name
    recogniser.recognise(&self)
    rule = before
  }
}

extension Copy {
  /// Part of the text.
  func text(_ range: Range<Int>) -> Text {
    Text(bytes.string(range))
  }

  /// Takes the first line that is left.
  mutating func takeFirst() -> Line? {
    lines.popFirst()
  }

  /// Tells, where it is asked for, that the recogniser at work found a field.
  func explain(
    _ field: Text, _ range: Range<Int>, _ certainty: Explanation.Certainty, in line: Line
  ) {
    explain(field, text(range), certainty, at: range.lowerBound, in: line)
  }

  /// The same of a value that is not spelt on one line.
  func explain(
    _ field: Text, _ value: @autoclosure () -> Text, _ certainty: Explanation.Certainty,
    note: String? = nil, at offset: Int, in line: Line
  ) {
    context.log.explain(
      Explanation(
        field, value(), by: rule, certainty, note: note,
        at: context.location(position(of: offset, in: line))))
  }

  /// Warns of something at a byte of a line.
  func warn(_ code: DiagnosticCode, _ message: String, at offset: Int, in line: Line) {
    context.warn(code, message, at: position(of: offset, in: line))
  }

  /// The place of a byte of a line in the document.
  func position(of offset: Int, in line: Line) -> Position {
    feed.position(of: base + offset, line: line.number, from: base + line.origin)
  }
}

extension ExtensionValue {
  /// How the document spells a date.
  static func spelling(_ spelling: Text, of field: Text) -> ExtensionValue {
    ExtensionValue(format: "text", path: "spelling", name: field, value: spelling)
  }

  /// What the document says under a label that the model has no field for.
  static func labelled(_ label: Text, _ value: Text) -> ExtensionValue {
    ExtensionValue(format: "text", name: label, value: value)
  }
}

extension DiagnosticCode {
  /// A date that is none.
  static let textDate: DiagnosticCode = "text.date"
  /// A value that its field cannot have.
  static let textValue: DiagnosticCode = "text.value"
  /// A date whose day and month may stand either way round.
  static let ambiguousDate: DiagnosticCode = "text.ambiguous-date"
  /// The header's date and the text's cannot both be right.
  static let contradiction: DiagnosticCode = "text.contradiction"
  /// An end mark inside of an article.
  static let endMarkInside: DiagnosticCode = "text.end-mark-inside"
  /// Front matter that is more than strings and lists of strings.
  static let frontMatter: DiagnosticCode = "text.front-matter"
}
