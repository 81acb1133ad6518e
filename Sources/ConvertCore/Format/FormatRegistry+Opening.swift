extension FormatRegistry {
  /// Opens a document: takes content codings off, up to four of them, as their first bytes show.
  ///
  /// - Throws: `ConversionError` when the source fails, or with the code `input.empty`.
  public func open(
    _ name: DocumentName, _ source: any ByteSource, limits: Limits
  ) throws(ConversionError) -> Input {
    var input = Input(name, source)
    for _ in 0..<4 {
      let start = try input.peek(4)
      guard let coding = codings.first(where: { start.starts(with: $0.magic) }) else { break }
      let decoded = coding.decode(RestOfInput(input), name, limits)
      input = Input(name, decoded, coding: coding.name, stored: source)
    }
    guard try !input.peek(1).isEmpty else {
      throw ConversionError(
        "input.empty", "expected a document, found an empty file", in: name, at: .start)
    }
    return input
  }
}

/// What an input has left, as a source for a decoder.
private final class RestOfInput: ByteSource {
  private let input: Input

  init(_ input: Input) {
    self.input = input
  }

  func next() throws(ConversionError) -> [UInt8] {
    try input.nextChunk() ?? []
  }
}
