/// UTF-8, strictly (RFC 3629; Unicode section 3.9).
struct UTF8Decoder: Sendable {
  private var offset: Int
  private var rest: [UInt8] = []

  init(offset: Int) {
    self.offset = offset
  }

  mutating func decode<Failure: Error>(
    _ chunk: [UInt8], isLast: Bool, onInvalid: TextDecoder.Report<Failure>
  ) throws(Failure) -> [UInt8] {
    var bytes = rest.isEmpty ? chunk : rest + chunk
    rest = []
    let start = offset
    offset += bytes.count
    if !isLast {
      let unfinished = bytes.unfinishedUTF8
      if unfinished > 0 {
        rest = Array(bytes.suffix(unfinished))
        bytes.removeLast(unfinished)
        offset -= unfinished
      }
    }
    guard var invalid = Self.invalid(in: bytes, from: 0) else { return bytes }
    var text: [UInt8] = []
    var done = 0
    while true {
      text += bytes[done..<invalid.lowerBound]
      let isCutOff =
        isLast && invalid.upperBound == bytes.count && bytes[invalid.lowerBound] >= 0xC2
      try onInvalid(
        InvalidBytes(
          offset: start + invalid.lowerBound, bytes: Array(bytes[invalid]),
          isCutOff: isCutOff && Array(bytes[invalid]).unfinishedUTF8 > 0),
        text)
      text.appendReplacement()
      done = invalid.upperBound
      guard let next = Self.invalid(in: bytes, from: done) else { break }
      invalid = next
    }
    return text + bytes[done...]
  }

  /// The first bytes from `start` that are not part of a character.
  private static func invalid(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      return nil
    } catch {
      let range = error.byteOffsets
      return (start + range.lowerBound)..<(start + range.upperBound)
    }
  }
}
