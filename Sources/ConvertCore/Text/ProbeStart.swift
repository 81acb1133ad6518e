/// The first bytes of a document, as text where a probe is one of text.
struct ProbeStart {
  private let start: [UInt8]
  private let options: DecodingOptions

  init(_ start: [UInt8], _ options: DecodingOptions) {
    self.start = start
    self.options = options
  }

  /// What a probe of a format of this rule is shown.
  func bytes(for rule: TextRule) -> [UInt8] {
    TextOpening.text(
      of: start, isWhole: start.count < Format.probeSize, by: rule, options)
  }
}

extension Format {
  /// How sure the format's probe is of a document that starts so.
  public func confidence(
    of start: [UInt8], decoding: DecodingOptions = .standard
  ) -> Confidence {
    probe(ProbeStart(start, decoding).bytes(for: text))
  }
}
