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

/// The recognisers of the reader, in the order in which they look at an article.
///
/// Each sees what those before it have left. A newsroom adds its own here.
let recognisers: [any Recogniser] = [
  FrontMatter(), HeaderLineRule(), KeyValueHeader(), DateLineRule(opening: .unknown),
  GluedHeadlineRule(), HeadlineRule(), BylineRule(), DateLineRule(opening: .known),
  KeyValuesBelowHeadline(), EndMarkRule(), DatelineRule(), SubheadlinesRule(),
  ContradictionRule(),
]
