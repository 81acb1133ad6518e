/// A rule that knows one part of an article by the look of the lines.
///
/// A recogniser looks at a few bytes and gives up early. What the document says with certainty it takes
/// out of the lines into a field; what it guesses it adds to the article and leaves in the text. It
/// never throws a word away.
protocol Recogniser: Sendable {
  /// The name that `convert inspect --explain` shows: lower-case letters and hyphens.
  var name: String { get }

  /// Looks at the lines that are left.
  func recognise(_ copy: inout Copy)
}

extension Copy {
  /// Lets every recogniser look, in this order.
  ///
  /// Each sees what those before it have left. A newsroom adds its own here.
  mutating func recognise() {
    recognise(by: FrontMatter())
    recognise(by: HeaderLineRule())
    recognise(by: KeyValueHeader())
    recognise(by: DateLineRule(opening: .unknown))
    recognise(by: GluedHeadlineRule())
    recognise(by: HeadlineRule())
    recognise(by: BylineRule())
    recognise(by: DateLineRule(opening: .known))
    recognise(by: KeyValuesBelowHeadline())
    recognise(by: EndMarkRule())
    recognise(by: DatelineRule())
    recognise(by: SubheadlinesRule())
    recognise(by: ContradictionRule())
  }
}
