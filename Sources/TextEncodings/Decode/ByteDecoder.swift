/// Encodings of one byte a character; marks go onto the letters before them.
struct ByteDecoder: Sendable {
  private let scalars: [UInt32]
  private let hasMarks: Bool
  private let isVNI: Bool
  private var offset: Int
  /// A letter that waits for a mark.
  private var letter: UInt32?

  init(_ table: ByteTable, hasMarks: Bool, offset: Int) {
    scalars = table.scalars
    self.hasMarks = hasMarks
    isVNI = false
    self.offset = offset
  }

  init(vniFrom offset: Int) {
    scalars = VNI.scalars
    hasMarks = true
    isVNI = true
    self.offset = offset
  }

  mutating func decode<Failure: Error>(
    _ chunk: [UInt8], isLast: Bool, onInvalid: TextDecoder.Report<Failure>
  ) throws(Failure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(chunk.count + chunk.count / 4 + 4)
    defer { offset += chunk.count }
    for index in chunk.indices {
      let byte = chunk[index]
      if isVNI, let base = letter, let composed = VNI.composed(base, byte) {
        letter = composed
        continue
      }
      let scalar = scalars[Int(byte)]
      if scalar == ByteTable.nothing {
        flush(to: &text)
        try onInvalid(
          InvalidBytes(offset: offset + index, bytes: [byte], isCutOff: false), text)
        text.appendReplacement()
      } else if !hasMarks {
        text.append(scalar: scalar)
      } else if Marks.contains(scalar), let base = letter,
        let composed = Marks.composed(base, scalar)
      {
        letter = composed
      } else {
        flush(to: &text)
        if scalar >= 0x41 { letter = scalar } else { text.append(scalar: scalar) }
      }
    }
    if isLast { flush(to: &text) }
    return text
  }

  private mutating func flush(to text: inout [UInt8]) {
    guard let letter else { return }
    text.append(scalar: letter)
    self.letter = nil
  }
}
