import ArticleModel

/// A line of text while its pieces come in: collapses white space, and can be divided in the middle of
/// its markup.
///
/// The line is kept flat, as the beginnings and ends of its markup and the text between, so that the
/// space which turns out to be the last can be taken back wherever it stood.
struct LineCollector {
  /// What may be open around text.
  enum Mark {
    case style(InlineStyle)
    case link(Hyperlink)
    case entity(Entity)
  }

  private enum Token {
    case text(String)
    case open(Mark, keepsEmpty: Bool)
    case close
    case lineBreak
  }

  private var tokens: [Token] = []

  /// The marks that are open, and where in `tokens` they begin.
  private var open: [(mark: Mark, token: Int)] = []

  /// The token that ends in a space after which nothing has come yet.
  private var space: Int?

  /// Whether a space would be the first of its line.
  private var isAtEdge = true

  private var isBreakPending = false

  /// Whether any markup is open.
  var isInMarkup: Bool { !open.isEmpty }

  /// Whether nothing has come yet.
  var isEmpty: Bool { tokens.isEmpty && isAtEdge && !isBreakPending && space == nil }

  /// Whether a link is open.
  var isInLink: Bool {
    open.contains { if case .link = $0.mark { true } else { false } }
  }

  /// Creates an empty line.
  init() {}

  /// Creates an empty line inside of the markup that is open in another.
  init(inside other: LineCollector) {
    resume(other.open.map(\.mark))
  }

  /// Adds text.
  mutating func append(_ text: Text, keepsSpace: Bool) {
    guard !text.isEmpty else { return }
    if keepsSpace {
      push(text.string)
      return
    }
    if text.isBlank { return appendSpace() }
    let (core, begins, ends) = text.collapsed
    let isSpaced = begins && !isAtEdge && space == nil
    push(isSpaced ? " " + core : core)
    if ends { appendSpace() }
  }

  /// Begins markup; a style that holds nothing is dropped where `keepsEmpty` does not say otherwise.
  mutating func begin(_ mark: Mark, keepsEmpty: Bool) {
    breakIfPending()
    open.append((mark, tokens.count))
    tokens.append(.open(mark, keepsEmpty: keepsEmpty))
  }

  /// Ends the markup that was begun last.
  mutating func end() {
    guard open.popLast() != nil else { return }
    tokens.append(.close)
  }

  /// Adds a line break.
  mutating func breakLine() {
    breakIfPending()
    trim()
    tokens.append(.lineBreak)
    isAtEdge = true
  }

  /// Makes what follows, if anything does, begin on a line of its own.
  mutating func part() {
    guard !isAtEdge else { return }
    trim()
    isAtEdge = true
    isBreakPending = true
  }

  /// Takes the line out; markup that is open goes on in the next.
  mutating func take() -> Inlines {
    trim()
    if open.isEmpty, tokens.count < 2 {
      // Most lines are nothing but a text, or nothing; the next one has the memory of this.
      isAtEdge = true
      isBreakPending = false
      switch tokens.popLast() {
      case .text(let string)?: return Inlines(Text(string))
      case .lineBreak?: return [.lineBreak]
      default: return Inlines()
      }
    }
    let marks = open.map(\.mark)
    for (mark, token) in open {
      tokens[token] = .open(mark, keepsEmpty: false)
      tokens.append(.close)
    }
    let content = build()
    self = LineCollector()
    resume(marks)
    return content
  }

  private mutating func resume(_ marks: [Mark]) {
    for mark in marks { begin(mark, keepsEmpty: false) }
  }

  private mutating func push(_ string: String) {
    breakIfPending()
    tokens.append(.text(string))
    space = nil
    isAtEdge = false
  }

  private mutating func appendSpace() {
    guard !isAtEdge, space == nil else { return }
    space = tokens.count
    tokens.append(.text(" "))
  }

  private mutating func breakIfPending() {
    guard isBreakPending else { return }
    isBreakPending = false
    tokens.append(.lineBreak)
  }

  private mutating func trim() {
    guard let last = space else { return }
    tokens[last] = .text("")
    space = nil
  }
}

extension LineCollector {
  private func build() -> Inlines {
    var content = Inlines()
    var outer: [(mark: Mark, keepsEmpty: Bool, content: Inlines)] = []
    for token in tokens {
      switch token {
      case .text(let string): content.append(.text(Text(string)))
      case .lineBreak: content.append(.lineBreak)
      case .open(let mark, let keepsEmpty):
        outer.append((mark, keepsEmpty, content))
        content = Inlines()
      case .close:
        guard let level = outer.popLast() else { continue }
        let inner = content
        content = level.content
        if !inner.isEmpty || level.keepsEmpty { content.append(level.mark.inline(inner)) }
      }
    }
    return content
  }
}

extension LineCollector.Mark {
  /// The inline with this content.
  fileprivate func inline(_ content: Inlines) -> Inline {
    switch self {
    case .style(let style): return .styled(style, content)
    case .link(var link):
      link.content = content
      return .link(link)
    case .entity(var entity):
      entity.content = content
      return .entity(entity)
    }
  }
}
