import ConvertCore

/// Cuts an input into lines, each of which is one value, as NDJSON has them.
///
/// LF ends a line, with or without a CR before it; blank lines are passed over, and the last line
/// needs no end. A raw line end cannot stand inside a JSON string, so a malformed line never hides
/// the next. After an error `next()` may be called again and goes on with the next line.
public final class JSONLines {
  private enum State {
    case start
    case line
    case skipping
    case end
  }

  private var window: JSONWindow
  private var state = State.start

  /// Creates a cutter at the start of a document.
  public init(_ input: Input, in context: ConversionContext) {
    window = JSONWindow(input, in: context)
  }

  /// The next line that is not blank, from its first byte that is not white space, or nothing at
  /// the end.
  ///
  /// - Throws: `ConversionError` for a line larger than an article may be, for a document that is
  ///   not UTF-8 by its first bytes, and where the input fails.
  public func next() throws(ConversionError) -> JSONRecord? {
    let current = state
    state = .end
    switch current {
    case .start: try window.open()
    case .skipping: try skip()
    case .line: break
    case .end: return nil
    }
    guard try window.skipWhiteSpace() else { return nil }
    let position = window.position(at: window.cursor)
    let limit = window.context.limits.articleSize
    var isWhole = false
    while !isWhole, window.cursor - window.start <= limit {
      isWhole = toLineEnd()
      if !isWhole, try !window.refill() { isWhole = true }
    }
    guard window.cursor - window.start <= limit else {
      state = isWhole ? .line : .skipping
      throw window.context.error(
        .sizeLimit, "expected at most \(limit) bytes a line, found more", at: position)
    }
    state = .line
    var bytes = window.bytes[window.start..<window.cursor]
    if bytes.last == .carriageReturn { bytes.removeLast() }
    return JSONRecord(Array(bytes), at: position, end: .line)
  }

  /// Moves the cursor to the next LF, or to the end of what is there.
  private func toLineEnd() -> Bool {
    let start = window.cursor
    window.cursor = window.bytes.withUnsafeBufferPointer {
      $0.first(.lineFeed, or: .lineFeed, from: start, to: $0.count)
    }
    return window.cursor < window.bytes.count
  }

  private func skip() throws(ConversionError) {
    while !toLineEnd() {
      window.start = window.cursor
      guard try window.refill() else { return }
    }
  }
}
