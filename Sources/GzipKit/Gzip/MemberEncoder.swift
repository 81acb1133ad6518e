/// One gzip member whose content comes in piece by piece; where it is cut does not show.
struct MemberEncoder: ~Copyable {
  /// How many bytes are compressed at once.
  private static let chunkSize = 1 << 20

  private var encoder: DeflateEncoder
  private var crc: CRC32
  private var length: UInt32
  private var output: [UInt8]
  /// What waits to be compressed, behind what has been and is still pointed back to.
  private var content: [UInt8]
  private var start: Int

  /// Creates an encoder at the start of a member.
  init() {
    self.init(from: MemberState())
    output = GzipHeader.bytes(flags: 0)
  }

  /// Creates an encoder that goes on where another was.
  init(from state: MemberState) {
    encoder = DeflateEncoder(behind: state.pending)
    crc = CRC32(going: state.crc)
    length = state.length
    output = []
    content = state.content
    start = state.start
  }

  /// Where the encoder is, once what is ready has been taken out.
  var state: MemberState {
    MemberState(
      crc: crc.value, length: length, pending: encoder.pending, start: start, content: content)
  }

  /// Takes bytes in.
  mutating func add(_ bytes: [UInt8]) {
    crc.update(bytes)
    length &+= UInt32(truncatingIfNeeded: bytes.count)
    content += bytes
    // The last bytes wait: only then is it known that they are.
    while content.count - start > Self.chunkSize {
      let end = start + Self.chunkSize
      encode(end, isLast: false)
      start = min(end, MatchFinder.window)
      content.removeFirst(end - start)
    }
  }

  /// Takes the bytes of the member out that are ready.
  mutating func take() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Ends the member and takes the rest of it out.
  consuming func finish() -> [UInt8] {
    encode(content.count, isLast: true)
    GzipHeader.append(crc.value, to: &output)
    GzipHeader.append(length, to: &output)
    return output
  }

  private mutating func encode(_ end: Int, isLast: Bool) {
    content.withUnsafeBytes {
      encoder.encode(UnsafeRawBufferPointer(rebasing: $0[..<end]), from: start, isLast: isLast)
    }
    output += encoder.take()
  }
}
