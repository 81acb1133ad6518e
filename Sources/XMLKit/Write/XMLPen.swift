/// Writes the parts of a tag to memory that has room for all of them.
struct XMLPen {
  private let start: UnsafeMutablePointer<UInt8>

  /// How many bytes were written.
  private(set) var count = 0

  @inline(__always)
  init(_ start: UnsafeMutablePointer<UInt8>) {
    self.start = start
  }

  /// Writes a byte.
  @inline(__always)
  mutating func write(_ byte: UInt8) {
    start[count] = byte
    count &+= 1
  }

  /// Writes bytes.
  @inline(__always)
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    (start + count).update(from: first, count: bytes.count)
    count &+= bytes.count
  }

  /// Begins a line that is indented by so many spaces; the first one needs no line end.
  @inline(__always)
  mutating func writeLine(spaces: Int, isFirst: Bool) {
    if !isFirst { write(UInt8(ascii: "\n")) }
    (start + count).update(repeating: UInt8(ascii: " "), count: spaces)
    count &+= spaces
  }
}
