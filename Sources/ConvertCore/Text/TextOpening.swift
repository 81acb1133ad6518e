import TextEncodings

/// How the encoding of a document is known.
enum EncodingReason {
  /// It is valid UTF-8.
  case valid
  /// A byte order mark says it.
  case mark
  /// The user says it.
  case said
  /// The zero bytes among the others tell.
  case zeros
  /// It is UTF-8 for the most part.
  case mostly
  /// It fits best.
  case guess(EncodingGuess)
}

/// What the first bytes of a document tell of its encoding, with what the user says.
struct TextOpening {
  let encoding: TextEncoding
  let reason: EncodingReason

  /// The length of a byte order mark that is to be taken off.
  private(set) var mark = 0

  /// Whether the bytes go to the reader unchecked.
  private(set) var isRaw = false

  /// The encoding that a byte order mark tells, or that of a wide form the user says.
  init?(marked start: [UInt8], _ options: DecodingOptions) {
    if let marked = TextEncoding.marked(start) {
      self.init(marked.encoding, .mark)
      // UTF-8 goes on as it is, so that its places are the document's; readers know its mark.
      mark = marked.encoding == .utf8 ? 0 : marked.length
    } else if let said = options.encoding, said.isUnicode, said != .utf8 {
      self.init(said, .said)
    } else {
      return nil
    }
  }

  /// The encoding of JSON, whose first two characters are ASCII (RFC 4627 section 3); where it is not a
  /// wide one and nothing is said, its reader sees to it that it is UTF-8.
  init(ofJSON start: [UInt8], _ options: DecodingOptions) {
    if let wide = Self.wide(start) {
      self.init(wide, .zeros)
    } else if let said = options.encoding {
      self.init(said, .said)
    } else {
      self.init(.utf8, .valid)
      isRaw = !options.replacesInvalid
    }
  }

  private static func wide(_ start: [UInt8]) -> TextEncoding? {
    let isZero = start.prefix(4).map { $0 == 0 }
    guard isZero.count >= 2, isZero.contains(true) else { return nil }
    switch (isZero[0], isZero[1], isZero.count > 2 ? isZero[2] : nil) {
    case (true, true, true?): return .utf32BigEndian
    case (false, true, true?): return .utf32LittleEndian
    case (true, false, _): return .utf16BigEndian
    case (false, true, _): return .utf16LittleEndian
    default: return nil
    }
  }

  /// The encoding of text that no mark tells; nothing where none fits.
  init?(of sample: [UInt8], isWhole: Bool, _ options: DecodingOptions) {
    let verdict = EncodingDetector.verdict(on: sample, isWhole: isWhole)
    if let said = options.encoding, said != .utf8 {
      let isPlain = sample.allSatisfy { $0 < 0x80 }
      self.init(verdict == .utf8 && !isPlain ? .utf8 : said, .said)
      return
    }
    switch verdict {
    case .utf8: self.init(.utf8, .valid)
    case .mixed: self.init(.utf8, .mostly)
    case .wide(let wide): self.init(wide, .zeros)
    case .guess(let guess) where options.encoding == nil: self.init(guess.encoding, .guess(guess))
    case .guess: self.init(.utf8, .said)
    case .ebcdic, .unknown:
      guard options.encoding == .utf8 || options.replacesInvalid else { return nil }
      self.init(.utf8, .said)
    }
  }

  /// The encoding of text that nothing speaks against.
  init(assumed encoding: TextEncoding) {
    self.init(encoding, .valid)
  }

  private init(_ encoding: TextEncoding, _ reason: EncodingReason) {
    self.encoding = encoding
    self.reason = reason
  }

  /// The text that a document starts with, for a probe: as much of it as `start` holds.
  static func text(
    of start: [UInt8], isWhole: Bool, by rule: TextRule, _ options: DecodingOptions
  ) -> [UInt8] {
    let opening: TextOpening?
    switch rule {
    case .none: return start
    case .unicode:
      opening = TextOpening(marked: start, options) ?? TextOpening(ofJSON: start, options)
    case .any:
      opening =
        TextOpening(marked: start, options) ?? TextOpening(of: start, isWhole: isWhole, options)
    }
    guard let opening, opening.encoding != .utf8 || opening.isBroken, !opening.isRaw else {
      return start
    }
    var decoder = TextDecoder(opening.encoding)
    return decoder.decode(Array(start[opening.mark...]), isLast: false) { _, _ in }
  }

  private var isBroken: Bool {
    switch reason {
    case .mostly, .said: true
    default: false
    }
  }
}
