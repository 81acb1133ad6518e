import ConvertCore

/// Cuts a document's text into the lines of one article after another.
///
/// It reads on only as far as it must, keeps no more than the article at hand, and looks at each byte
/// once.
struct ArticleCutter {
  private let feed: TextFeed
  private let split: Split
  private let limits: (size: Int, lines: Int)

  /// The text that is kept; the lines of the last article are in it.
  private(set) var bytes: [UInt8] = []
  /// The lines of the last article that was cut.
  private(set) var lines: [Line] = []
  /// Where an end mark stands inside one of them, behind which no article begins.
  private(set) var markInside: Int?
  /// Whether the last of them is ended, and how the first is.
  private(set) var endsWithNewline = false
  private(set) var lineEnding: LineEnd?
  /// Where the first of them starts; in the middle of a line, where an end mark stands before it.
  private(set) var start = 0
  /// Where `bytes` starts in the text.
  private(set) var base = 0

  /// Where the article and its line at hand start, and how far it was looked at.
  private var lineOrigin = 0
  private var lineStart = 0
  private var cursor = 0
  private var lineNumber = 1
  private var isAfterBlank = false
  private var isAtEnd = false
  /// Whether a byte order mark stands before the line at hand.
  private var isMarked = false

  init(_ feed: TextFeed, split: Split, limits: Limits) {
    self.feed = feed
    self.split = split
    self.limits = (limits.articleSize, limits.paragraphs)
    lines.reserveCapacity(32)
  }
}

/// What ends a line, in bytes.
struct LineEnd {
  let first: UInt8
  let isPair: Bool
}

extension ArticleCutter {
  /// Takes the next article's lines out of the text; `false` at the end.
  ///
  /// - Throws: `ConversionError` where the feed fails, or an article is larger than the limits.
  mutating func next(in context: ConversionContext) throws(ConversionError) -> Bool {
    lines.removeAll(keepingCapacity: true)
    lineEnding = nil
    endsWithNewline = false
    isAfterBlank = false
    markInside = nil
    forgetWhatIsDone()
    while true {
      let stop = bytes.endOfRun(from: cursor, atSlash: split != .never)
      cursor = stop
      if stop == bytes.count {
        if try refill(in: context) { continue }
        return endText(at: stop)
      }
      if bytes[stop] == UInt8(ascii: "/") {
        if try cutsInsideLine(at: stop, in: context) { return true }
        continue
      }
      // Whether a carriage return is half of a pair shows with the byte behind it.
      if bytes[stop] == 13, stop + 1 == bytes.count, try refill(in: context) { continue }
      let isPair = bytes[stop] == 13 && bytes.byte(at: stop + 1) == 10
      if lineEnding == nil { lineEnding = LineEnd(first: bytes[stop], isPair: isPair) }
      let hadLines = lines.count
      endLine(at: stop)
      if lines.count > hadLines, split == .auto, startsAnother() { return true }
      try check(in: context)
      cursor = stop + (isPair ? 2 : 1)
      lineOrigin = cursor
      lineStart = cursor
      lineNumber += 1
      endsWithNewline = true
      if lines.count > hadLines, split == .endmark, endsArticle() { return true }
    }
  }

  /// Adds the last line of the text; `false` where there is no article left.
  private mutating func endText(at end: Int) -> Bool {
    let hadLines = lines.count
    endLine(at: end)
    if lines.count > hadLines, split == .auto, startsAnother() { return true }
    lineStart = end
    lineOrigin = end
    return !lines.isEmpty
  }

  /// Adds the line at hand to the article, where it is not blank.
  private mutating func endLine(at end: Int) {
    isMarked = false
    if lineStart < end, bytes[lineStart] == 0xEF { passMark(before: end) }
    let text = bytes.trimmed(lineStart..<end)
    if text.isEmpty || (bytes[text.lowerBound] >= 0x80 && bytes.isInvisible(text)) {
      isAfterBlank = true
      return
    }
    if lines.isEmpty { start = lineStart }
    lines.append(
      Line(
        origin: lineOrigin, begin: lineStart, start: text.lowerBound, end: text.upperBound,
        number: lineNumber,
        isAfterBlank: isAfterBlank))
    isAfterBlank = false
    endsWithNewline = false
  }

  /// Passes a byte order mark before a header line: files that were put together bring theirs.
  private mutating func passMark(before end: Int) {
    isMarked =
      end - lineStart > 3 && bytes.has("\u{FEFF}", at: lineStart)
      && ArticleStart.beginsHeaderLine(bytes, lineStart + 3..<end)
    if isMarked { lineStart += 3 }
  }

  /// Whether the line just added begins another article; it is then put back.
  private mutating func startsAnother() -> Bool {
    guard lines.count > 1, ArticleStart.mayBegin(bytes, lines[lines.count - 1]),
      isMarked || EndMark.split(bytes, lines[lines.count - 2].range) != nil,
      ArticleStart.begins(bytes, lines[lines.count - 1])
    else { return false }
    lines.removeLast()
    cursor = lineStart
    endsWithNewline = true
    return true
  }

  /// Whether the line just added ends the article.
  private func endsArticle() -> Bool {
    guard let line = lines.last, let (_, mark) = EndMark.split(bytes, line.range) else {
      return false
    }
    return !LoneMark.isContinued(bytes, mark)
  }
}

extension ArticleCutter {
  /// Looks at a slash: whether an end mark is there with another article behind it on the line.
  private mutating func cutsInsideLine(
    at slash: Int, in context: ConversionContext
  ) throws(ConversionError) -> Bool {
    while slash + ArticleStart.longest > bytes.count, try refill(in: context) {}
    cursor = slash + 1
    guard slash > lineStart, EndMark.isGlued(bytes, at: slash - 1, from: lineStart) else {
      return false
    }
    let end = slash + 2
    var next = end
    while next < bytes.count, next < end + ArticleStart.longest, bytes[next].isSpace { next += 1 }
    guard let byte = bytes.byte(at: next), byte != 10, byte != 13 else { return false }
    let isCut =
      split == .endmark
      ? next > end || byte.isCapital || byte >= 0x80
      : ArticleStart.beginsHeaderLine(bytes, end..<min(bytes.count, end + ArticleStart.longest))
    guard isCut else {
      markInside = markInside ?? slash - 1
      return false
    }
    endLine(at: end)
    lineStart = split == .endmark ? next : end
    cursor = lineStart
    return true
  }

  /// Appends the next piece of the text; `false` at its end.
  private mutating func refill(in context: ConversionContext) throws(ConversionError) -> Bool {
    if isAtEnd { return false }
    try check(in: context)
    guard let piece = try feed.next() else {
      isAtEnd = true
      return false
    }
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    return true
  }

  /// Drops the text of articles that are done, once it is most of what is kept.
  private mutating func forgetWhatIsDone() {
    guard lineStart > 0, lineStart >= bytes.count / 2 else { return }
    bytes.removeFirst(lineStart)
    base += lineStart
    cursor -= lineStart
    lineOrigin -= lineStart
    lineStart = 0
  }

  private func check(in context: ConversionContext) throws(ConversionError) {
    let start = lines.first?.start ?? lineStart
    if cursor - start > limits.size {
      throw context.error(
        .sizeLimit, "expected at most \(limits.size) bytes an article, found more",
        at: place)
    }
    if lines.count > limits.lines {
      throw context.error(
        "limit.paragraphs", "expected at most \(limits.lines) lines an article, found more",
        at: place)
    }
  }

  /// Whether an end mark is all that there is.
  var hasMarkOnly: Bool {
    guard lines.count == 1, let (text, _) = EndMark.split(bytes, lines[0].range) else {
      return false
    }
    return text.isEmpty
  }

  /// Where the last article ends, in the text.
  var end: Int { base + lineStart }

  /// Where the article at hand starts.
  var place: Position {
    guard let line = lines.first else {
      return feed.position(of: base + lineStart, line: lineNumber, from: base + lineOrigin)
    }
    if base + start == 0 { return .start }
    return feed.position(of: base + start, line: line.number, from: base + line.origin)
  }
}
