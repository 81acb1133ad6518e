import ArticleModel
import XMLKit

/// Blocks being put together, and the line that is not yet one of them.
struct Flow {
  /// What the line becomes.
  enum Line {
    /// A paragraph that nobody marked as one.
    case bare
    case paragraph
    case heading(Int)
    case preformatted
  }

  /// The blocks so far.
  private(set) var blocks: [Block] = []

  /// The line.
  var text = LineCollector()

  /// What the line becomes.
  var line = Line.bare

  /// Whether white space is kept as it is.
  var keepsSpace = false

  /// Whether all is one line, in which blocks are but parts.
  let isOneLine: Bool

  /// Creates an empty flow.
  init(isOneLine: Bool = false) {
    self.isOneLine = isOneLine
  }

  /// Creates an empty flow inside of another, in the same markup.
  init(inside other: Flow) {
    isOneLine = false
    text = LineCollector(inside: other.text)
    keepsSpace = other.keepsSpace
  }

  /// Makes room for the blocks that content makes: as a rule, white space stands around each.
  mutating func expect(_ nodes: [XMLNode]) {
    if !isOneLine { blocks.reserveCapacity(nodes.count / 2 + 1) }
  }

  /// Makes a block of the line; one that says nothing is dropped where it need not be kept.
  mutating func endLine(isKept: Bool = false) {
    if isOneLine {
      text.part()
      return
    }
    if text.isEmpty, !isKept { return }
    let content = text.take()
    guard isKept || content.saysSomething else { return }
    append(content, as: line)
  }

  /// Whether a text is all of a line that begins here: where no markup is open, and nothing else has a
  /// say in what the line becomes.
  func takesWhole(_ line: Line) -> Bool {
    guard !isOneLine, !keepsSpace, !text.isInMarkup else { return false }
    switch self.line {
    case .bare, .paragraph: return true
    case .heading, .preformatted: return false
    }
  }

  /// Adds the block of a line that is this text, if it says something; the line before has ended.
  mutating func append(_ text: Text, as line: Line) {
    let content = text.inOneLine
    if !content.isEmpty { append(Inlines(content), as: line) }
  }

  private mutating func append(_ content: Inlines, as line: Line) {
    switch line {
    case .bare, .paragraph: blocks.append(.paragraph(content))
    case .heading(let level): blocks.append(.heading(level: level, content))
    case .preformatted: blocks.append(.preformatted(content))
    }
  }

  /// Adds a block after the line so far.
  mutating func append(_ block: Block) {
    endLine()
    blocks.append(block)
  }

  /// Adds blocks after the line so far.
  mutating func append(_ more: [Block]) {
    endLine()
    blocks += more
  }

  /// The blocks with the last line.
  mutating func finish() -> [Block] {
    endLine()
    return blocks
  }
}
