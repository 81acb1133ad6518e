import ConvertCore

/// Cuts a stream of bytes into messages, of which it holds one at a time.
public final class WireMessages {
  private let input: Input
  private let context: ConversionContext
  private var buffer: [UInt8] = []
  private var head = 0
  private var place = Position.start
  private var count = 0

  /// Creates a cutter of a document.
  public init(_ input: Input, in context: ConversionContext) {
    self.input = input
    self.context = context
  }

  /// Returns the next message, or nothing at the end.
  ///
  /// What fills the line between messages is passed over, other text there is reported. Text without
  /// SOH is a message where STX is in it, or where it is all there is.
  ///
  /// - Throws: `ConversionError` where the source fails, or a message is larger than an article may be.
  public func next() throws(ConversionError) -> WireMessage? {
    let start = try index(from: head) { $0 == ControlCode.startOfHeader }
    let before = buffer[head..<(start ?? buffer.count)]
    if let stray = before.firstIndex(where: { !ControlCode.isFill($0) }) {
      let isMessage =
        before.contains(ControlCode.startOfText) || (start == nil && count == 0)
      if isMessage { return take(before.count) }
      advance(stray - head)
      context.skip(
        .wireStray, "expected a message that begins with SOH, found other text", at: place)
    }
    guard let start else { return nil }
    advance(start - head)
    let end = try index(from: head + 1) {
      $0 == ControlCode.endOfMessage || $0 == ControlCode.startOfHeader
    }
    guard let end else { return take(buffer.count - head) }
    return take(end - head + (buffer[end] == ControlCode.endOfMessage ? 1 : 0))
  }

  private func take(_ length: Int) -> WireMessage {
    let message = WireMessage(Array(buffer[head..<(head + length)]), at: place)
    advance(length)
    count += 1
    return message
  }

  private func advance(_ length: Int) {
    let passed = Position(of: length, in: Array(buffer[head..<(head + length)]))
    place = Position(
      line: place.line + passed.line - 1,
      column: passed.line == 1 ? place.column + passed.column - 1 : passed.column,
      byte: place.byte + length)
    head += length
  }

  private func index(
    from start: Int, where isWanted: (UInt8) -> Bool
  ) throws(ConversionError) -> Int? {
    var index = start
    while true {
      if let found = buffer[index...].firstIndex(where: isWanted) { return found }
      index = buffer.count - head
      guard try load() else { return nil }
    }
  }

  /// Reads on, with what is not yet passed at the buffer's start; false at the document's end.
  private func load() throws(ConversionError) -> Bool {
    guard let chunk = try input.nextChunk() else { return false }
    buffer.removeFirst(head)
    head = 0
    buffer += chunk
    let most = context.limits.articleSize
    guard buffer.count <= most + chunk.count else {
      throw context.error(
        .sizeLimit, "expected at most \(most) bytes an article, found more", at: place)
    }
    return true
  }
}

extension DiagnosticCode {
  /// Text stands between messages.
  static let wireStray: DiagnosticCode = "wire.stray-text"
}
