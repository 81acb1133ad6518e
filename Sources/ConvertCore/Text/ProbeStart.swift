/// The first bytes of a document, as text where a probe is one of text.
struct ProbeStart {
  private let start: [UInt8]
  private let options: DecodingOptions
  private var text: [UInt8]?

  /// Whether these bytes are the whole document and were found to be UTF-8 of characters that XML allows.
  private(set) var isClean = false

  init(_ start: [UInt8], _ options: DecodingOptions) {
    self.start = start
    self.options = options
  }

  /// What a probe of a format of this rule is shown.
  mutating func bytes(for rule: TextRule) -> [UInt8] {
    let isWhole = start.count < Format.probeSize
    guard rule == .any else {
      return TextOpening.text(of: start, isWhole: isWhole, by: rule, options)
    }
    if let text { return text }
    isClean = isWhole && start.isCleanText
    let found = isClean ? start : TextOpening.text(of: start, isWhole: isWhole, by: rule, options)
    text = found
    return found
  }
}

extension Format {
  /// How sure the format's probe is of a document that starts so.
  public func confidence(
    of start: [UInt8], decoding: DecodingOptions = .standard
  ) -> Confidence {
    var start = ProbeStart(start, decoding)
    return probe(start.bytes(for: text))
  }
}
