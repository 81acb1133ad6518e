import ByteScan
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
  /// Whether a CR, which ends a line of the document, stands in the line at hand.
  private var hasReturn = false

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
    hasReturn = false
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
    if window.cursor < window.bytes.count, !hasReturn { window.passLine() }
    var bytes = window.bytes[window.start..<window.cursor]
    if bytes.last == .carriageReturn { bytes.removeLast() }
    return JSONRecord(Array(bytes), at: position, end: .line)
  }

  /// Moves the cursor to the next LF, or to the end of what is there.
  private func toLineEnd() -> Bool {
    while true {
      let start = window.cursor
      window.cursor = window.bytes.withUnsafeBufferPointer {
        $0.first(.lineFeed, or: .carriageReturn, from: start, to: $0.count)
      }
      guard window.cursor < window.bytes.count else { return false }
      if window.bytes[window.cursor] == .lineFeed { return true }
      hasReturn = true
      window.cursor += 1
    }
  }

  private func skip() throws(ConversionError) {
    while !toLineEnd() {
      window.start = window.cursor
      guard try window.refill() else { return }
    }
  }
}
