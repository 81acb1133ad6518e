import ConvertCore

/// The bytes of a tar archive in order, by blocks and by pieces, with the offset they stand at.
struct TarStream {
  private let input: Input
  private let context: ConversionContext
  private var chunk: [UInt8] = []
  private var cursor = 0

  /// The offset of the next byte.
  private(set) var offset = 0

  /// Creates a stream at the start of an archive.
  init(_ input: Input, in context: ConversionContext) {
    self.input = input
    self.context = context
  }

  /// The next block, or nothing where the archive is at its end.
  mutating func block() throws(ConversionError) -> TarBlock? {
    guard try isFilled() else { return nil }
    let start = offset
    var bytes = take(TarBlock.size)
    while bytes.count < TarBlock.size {
      guard try isFilled() else {
        throw truncated("a block of \(TarBlock.size) bytes that starts at byte \(start)")
      }
      bytes += take(TarBlock.size - bytes.count)
    }
    return TarBlock(bytes)
  }

  /// At least one and at most `count` of the next bytes, in one piece; `expected` is for the
  /// message where there are none.
  mutating func piece(
    _ count: Int, of expected: @autoclosure () -> String
  ) throws(ConversionError) -> ArraySlice<UInt8> {
    guard try isFilled() else { throw truncated(expected()) }
    return take(count)
  }

  /// Passes over bytes.
  mutating func skip(
    _ count: Int, of expected: @autoclosure () -> String
  ) throws(ConversionError) {
    var rest = count
    while rest > 0 { rest -= try piece(rest, of: expected()).count }
  }

  /// Passes over all that is left, and tells where the first byte is that is not zero.
  mutating func drain() throws(ConversionError) -> Int? {
    var found: Int?
    while try isFilled() {
      let start = offset
      let bytes = take(Int.max)
      if found == nil, let place = bytes.firstIndex(where: { $0 != 0 }) {
        found = start + place - bytes.startIndex
      }
    }
    return found
  }

  /// Makes sure that there is a next byte, and tells whether there is.
  private mutating func isFilled() throws(ConversionError) -> Bool {
    while cursor == chunk.count {
      guard let next = try input.nextChunk() else { return false }
      chunk = next
      cursor = 0
    }
    return true
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let taken = chunk[cursor...].prefix(count)
    cursor += taken.count
    offset += taken.count
    return taken
  }

  private func truncated(_ expected: String) -> ConversionError {
    context.error(
      .tarTruncated, "expected \(expected), found the end of the archive at byte \(offset)",
      at: .binary(offset))
  }
}
