import ConvertCore

/// A document's text as UTF-8 without byte order mark, in slices of bounded size.
struct XMLIntake {
  /// How many bytes of byte order mark stood before the text, where its offsets are the document's.
  private(set) var start = 0

  /// What the reader should know of the encoding.
  private(set) var warning: String?

  /// Why no more text can be had, where the encoding is the reason.
  private(set) var fault: String?

  private let input: Input
  private let sliceSize: Int
  private var decoder: (any SliceDecoder)?
  private var chunk: [UInt8] = []
  private var at = 0

  /// Creates the intake of an input; its first bytes are looked at.
  ///
  /// - Throws: `ConversionError` when the input cannot be read.
  init(_ input: Input, sliceSize: Int) throws(ConversionError) {
    self.input = input
    self.sliceSize = sliceSize
    let encoding = XMLEncoding(of: try input.peek(256))
    decoder = encoding.decoder()
    warning = encoding.warning
    fault = encoding.fault
    if case .other(let name) = encoding.form, decoder == nil {
      fault = "expected an encoding that can be read, found \(name)"
    }
    chunk = try input.nextChunk() ?? []
    at = min(encoding.mark, chunk.count)
    start = decoder == nil ? at : 0
  }

  /// Appends the next slice's text; false where the document ends, or its text does.
  ///
  /// - Throws: `ConversionError` when the input cannot be read.
  mutating func next(into text: inout [UInt8]) throws(ConversionError) -> Bool {
    if fault != nil { return false }
    while at == chunk.count {
      guard let next = try input.nextChunk() else {
        fault = decoder?.decode([], isLast: true, to: &text)
        return false
      }
      chunk = next
      at = 0
    }
    let end = min(at + sliceSize, chunk.count)
    let slice = chunk[at..<end]
    at = end
    if decoder == nil {
      text += slice
    } else {
      fault = decoder?.decode(slice, isLast: false, to: &text)
    }
    return fault == nil
  }
}
