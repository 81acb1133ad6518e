import TextEncodings

/// The text of a document as UTF-8, chunk by chunk, whatever encoding it is in.
///
/// ASCII is the same in all encodings but the wide ones, so the encoding is decided on where the first
/// byte stands that is not ASCII. Text that is UTF-8 goes through as it is, with its byte order mark.
/// What is decided depends on the document alone, not on how it is cut into chunks.
final class DecodedSource: ByteSource {
  private enum State {
    case start
    case ascii
    case decided
  }

  private let input: Input
  private let context: ConversionContext
  private let options: DecodingOptions
  private let rule: TextRule
  private var state = State.start
  private var opening = TextOpening(assumed: .utf8)
  private var decoder = TextDecoder(.utf8)
  private var witness = UTF8Witness()
  private var place = TextPlace()
  private var bytesBefore = 0
  private var invalid = 0
  /// The last bytes of what was passed on undecided: how rare others are, they tell.
  private var tail: [UInt8] = []
  private static let tailSize = 2048

  init(_ input: Input, by rule: TextRule, in context: ConversionContext) {
    self.input = input
    self.rule = rule
    self.context = context
    options = context.decoding
  }

  func next() throws(ConversionError) -> [UInt8] {
    if case .start = state { try open() }
    while let chunk = try input.nextChunk() {
      let text = try text(of: chunk)
      bytesBefore += chunk.count
      // Of bytes that go to the reader unchecked nothing is told, wherever they are.
      if !isUnchecked { place.pass(text) }
      if !text.isEmpty { return text }
    }
    let text = try decode([], isLast: true)
    place.pass(text)
    reportRest()
    return text
  }

  /// Whether all bytes from here on go to the reader as they are.
  private var isUnchecked: Bool {
    if case .decided = state { context.isClean || opening.isRaw } else { false }
  }

  /// Decides by the first bytes, where they tell.
  private func open() throws(ConversionError) {
    let start = try input.peek(1024)
    let hasZero = !input.isClean && start.hasZero(before: 1024)
    if rule == .any, options.encoding == nil, !hasZero, let first = start.first, first < 0x80 {
      state = .ascii
    } else if let marked = TextOpening(marked: Array(start.prefix(4)), options) {
      decide(on: marked, at: .start)
    } else if rule == .unicode {
      decide(on: TextOpening(ofJSON: Array(start.prefix(4)), options), at: .start)
    } else if options.encoding != nil || hasZero {
      decide(on: try findOpening(behind: [], at: .start), at: .start)
    } else {
      state = .ascii
    }
  }

  private func text(of chunk: [UInt8]) throws(ConversionError) -> [UInt8] {
    if case .ascii = state {
      // Nearly every document is one clean chunk of UTF-8, and that is all that is looked at.
      let isRest = try input.peek(1).isEmpty
      if isRest, bytesBefore == 0, input.isClean || chunk.isCleanText {
        context.isClean = true
        decide(on: TextOpening(assumed: .utf8), at: .start)
        return chunk
      }
      guard let first = chunk.firstBeyondASCII else {
        tail = (tail + chunk.suffix(Self.tailSize)).suffix(Self.tailSize)
        return chunk
      }
      let position = place.position(behind: chunk[..<first], byte: bytesBefore + first)
      let before = (tail + chunk[..<first].suffix(Self.tailSize)).suffix(Self.tailSize)
      decide(on: try findOpening(behind: before + chunk[first...], at: position), at: position)
      tail = []
    }
    if case .guess = opening.reason { try checkForUTF8(chunk) }
    let mark = bytesBefore == 0 ? opening.mark : 0
    return try decode(mark == 0 ? chunk : Array(chunk[mark...]), isLast: false)
  }

  /// Finds the encoding by a sample that begins with these bytes.
  private func findOpening(
    behind bytes: some Collection<UInt8>, at position: Position
  ) throws(ConversionError) -> TextOpening {
    let size = EncodingDetector.sampleSize
    let ahead = try bytes.count < size ? input.peek(size - bytes.count) : []
    let isWhole = bytes.count + ahead.count < size
    let sample = Array((Array(bytes.prefix(size)) + ahead).prefix(size))
    if let opening = TextOpening(of: sample, isWhole: isWhole, options) { return opening }
    let isEBCDIC = EncodingDetector.verdict(on: sample, isWhole: isWhole) == .ebcdic
    throw context.error(
      .textEncoding,
      isEBCDIC
        ? "expected an encoding that can be read, found what looks like EBCDIC"
        : "expected text, found bytes that fit no encoding; --encoding NAME says which it is",
      at: position)
  }

  private func decide(on opening: TextOpening, at position: Position) {
    state = .decided
    self.opening = opening
    decoder = TextDecoder(opening.encoding, from: max(bytesBefore, opening.mark))
    opening.tell(at: position, by: rule, in: context)
  }

  /// Sees that a document whose encoding was guessed does not go over into UTF-8.
  private func checkForUTF8(_ chunk: [UInt8]) throws(ConversionError) {
    guard let index = witness.firstProof(in: chunk) else { return }
    throw context.error(
      .textEncoding,
      "expected one encoding, found \(opening.encoding) and UTF-8;"
        + " --encoding NAME reads all of it as the one",
      at: place.position(behind: chunk[..<index], byte: bytesBefore + index))
  }

  private func decode(_ bytes: [UInt8], isLast: Bool) throws(ConversionError) -> [UInt8] {
    if opening.isRaw { return bytes }
    return try decoder.decode(bytes, isLast: isLast) { (fault, text) throws(ConversionError) in
      try report(fault, behind: text)
    }
  }

  private func report(_ fault: InvalidBytes, behind text: [UInt8]) throws(ConversionError) {
    let expected = "expected \(opening.expectation), found \(fault.description)"
    let position = { self.place.position(behind: text[...], byte: fault.offset) }
    guard options.replacesInvalid else {
      throw context.error(
        .textEncoding, "\(expected); --invalid replace puts U+FFFD in its place", at: position())
    }
    invalid += 1
    if invalid <= ConversionContext.mostWarnings {
      context.warn(.textEncoding, "\(expected) and put U+FFFD in its place", at: position())
    }
  }

  private func reportRest() {
    let rest = invalid - ConversionContext.mostWarnings
    guard rest > 0 else { return }
    context.warn(
      .textEncoding,
      "expected \(opening.expectation), found \(rest) more places that are not and put U+FFFD there",
      at: place.position(behind: [], byte: bytesBefore))
    invalid = 0
  }
}

extension [UInt8] {
  /// Whether one of the first `count` bytes is zero.
  fileprivate func hasZero(before count: Int) -> Bool {
    withUnsafeBytes { bytes in
      let end = Swift.min(count, bytes.count)
      var index = 0
      while index &+ 8 <= end {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
        index &+= 8
      }
      return bytes[index..<end].contains(0)
    }
  }
}
