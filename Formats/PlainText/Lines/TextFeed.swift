import ConvertCore

/// The text of a document, piece by piece, and the places its bytes have in the document.
///
/// A piece never ends inside a character or a pair of carriage return and line feed. What is read does
/// not depend on how the document comes in: bytes that are no text end it where they stand, behind the
/// articles before them.
final class TextFeed {
  private let input: Input
  private let context: ConversionContext
  /// The beginning of a character or line end whose rest is still to come.
  private var carry: [UInt8] = []
  private var isStarted = false
  private var markLength = 0
  /// The place of the next piece, in the document.
  private var place = Position.start
  /// Where a character was replaced by a longer one, in the text, and how many bytes longer all
  /// replacements so far have made it.
  private var shifts: [(offset: Int, by: Int)] = []
  private var textLength = 0
  private var failure: ConversionError?
  private var replaced = ReplacedCharacters()

  init(_ input: Input, in context: ConversionContext) {
    self.input = input
    self.context = context
  }

  /// The next piece, or nothing at the end.
  ///
  /// - Throws: `ConversionError` where the document goes on with bytes that are no text.
  func next() throws(ConversionError) -> [UInt8]? {
    if let failure { throw failure }
    while true {
      guard var piece = try input.nextChunk() else {
        let rest = carry
        carry = []
        return rest.isEmpty ? nil : try checked(rest, isLast: true)
      }
      if !carry.isEmpty {
        piece = carry + piece
        carry = []
      }
      let isLast = try input.peek(1).isEmpty
      if !isLast {
        let end = isStarted || piece.count >= 3 ? piece.endOfWholeCharacters : 0
        if end < piece.count {
          carry = Array(piece[end...])
          piece.removeLast(carry.count)
        }
      }
      if !isStarted, !piece.isEmpty {
        isStarted = true
        if piece.has("\u{FEFF}", at: 0) {
          markLength = 3
          place = Position(line: 1, column: 4, byte: 3)
          piece.removeFirst(3)
        }
      }
      if !piece.isEmpty { return try checked(piece, isLast: isLast) }
    }
  }

  /// The piece with U+FFFD for what XML 1.0 (section 2.2) forbids, up to the first byte that is no text.
  private func checked(_ piece: [UInt8], isLast: Bool) throws(ConversionError) -> [UInt8] {
    var text = piece
    if !context.isClean, !piece.isCleanText { text = try cleaned(piece) }
    if !isLast { place = position(of: piece.count, in: piece) }
    textLength += text.count
    return text
  }

  private func cleaned(_ piece: [UInt8]) throws(ConversionError) -> [UInt8] {
    let end = piece.firstInvalidUTF8 ?? piece.count
    if end < piece.count {
      let byte = String(piece[end], radix: 16, uppercase: true)
      let error = context.error(
        .textEncoding, "expected UTF-8, found the byte 0x\(byte)", at: position(of: end, in: piece))
      failure = error
      if end == 0 { throw error }
    }
    var text: [UInt8] = []
    var done = 0
    var shift = shifts.last?.by ?? 0
    for index in 0..<end {
      guard let length = piece.lengthOfForbidden(at: index, before: end) else { continue }
      text += piece[done..<index]
      text += [0xEF, 0xBF, 0xBD]
      done = index + length
      if length < 3 {
        shift += 3 - length
        shifts.append((textLength + text.count, shift))
      }
      replaced.add(
        piece.nameOfForbidden(at: index), before: textLength + text.count
      ) { position(of: index, in: piece) }
    }
    return text + piece[done..<end]
  }

  /// The place in the document of a byte of the piece at hand.
  private func position(of offset: Int, in piece: [UInt8]) -> Position {
    let inside = Position(of: offset, in: piece)
    return Position(
      line: place.line + inside.line - 1,
      column: inside.line == 1 ? place.column + inside.column - 1 : inside.column,
      byte: place.byte + offset)
  }
}

extension TextFeed {
  /// The place of a byte of the text, on a line of this number that starts at `origin` of the text.
  func position(of offset: Int, line: Int, from origin: Int) -> Position {
    let byte = documentOffset(offset)
    let start = origin <= 0 ? 0 : documentOffset(origin)
    return Position(line: line, column: byte - start + 1, byte: byte)
  }

  private func documentOffset(_ offset: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return offset + markLength - (low > 0 ? shifts[low - 1].by : 0)
  }

  /// Tells of the characters that were replaced before a byte of the text; at its end, of all.
  func tellReplaced(before offset: Int?) {
    replaced.tell(before: offset, in: context)
  }
}

extension [UInt8] {
  /// Where the last character ends that is whole, and no carriage return whose line feed may follow.
  fileprivate var endOfWholeCharacters: Int {
    guard let last else { return 0 }
    if last == 13 { return count - 1 }
    if last < 0x80 { return count }
    var start = count - 1
    while start > 0, count - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let lead = self[start]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    return count - start < length ? start : count
  }

  /// The length of the character at `index`, where XML forbids it.
  fileprivate func lengthOfForbidden(at index: Int, before end: Int) -> Int? {
    let byte = self[index]
    if byte < 32 { return byte == 9 || byte == 10 || byte == 13 ? nil : 1 }
    guard byte == 0xEF, index + 2 < end, self[index + 1] == 0xBF else { return nil }
    return self[index + 2] >= 0xBE ? 3 : nil
  }

  /// What a forbidden character is called.
  fileprivate func nameOfForbidden(at index: Int) -> String {
    if self[index] == 0xEF { return self[index + 2] == 0xBE ? "FFFE" : "FFFF" }
    return (self[index] < 16 ? "000" : "00") + String(self[index], radix: 16, uppercase: true)
  }
}
