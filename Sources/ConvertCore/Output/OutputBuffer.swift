import ArticleModel

/// Bytes on their way out: what every writer appends to.
///
/// A plain array of bytes behind inlinable appends; writers reuse one buffer for many articles.
public struct OutputBuffer: Sendable {
  /// The bytes so far.
  public var bytes: [UInt8] = []

  /// Creates an empty buffer.
  @inlinable
  public init() {}

  /// The number of bytes so far.
  @inlinable
  public var count: Int { bytes.count }

  /// Appends one byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends bytes.
  @inlinable
  public mutating func append(_ more: [UInt8]) {
    bytes += more
  }

  /// Appends bytes from memory.
  @inlinable
  public mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    bytes += more
  }

  /// Appends part of an array of bytes.
  @inlinable
  public mutating func append(_ more: ArraySlice<UInt8>) {
    bytes += more
  }

  /// Appends a text's bytes.
  @inlinable
  public mutating func append(_ text: Text) {
    append(text.string)
  }

  /// Appends a string's UTF-8 bytes.
  @inlinable
  public mutating func append(_ string: String) {
    var string = string
    string.withUTF8 { bytes += $0 }
  }

  /// Appends the bytes of a literal.
  @inlinable
  public mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append($0) }
  }

  /// Appends a number in decimal digits.
  public mutating func append(decimal number: Int) {
    append(String(number))
  }

  /// Appends so many spaces.
  public mutating func append(spaces count: Int) {
    let spaces: StaticString = "                                                                "
    var left = count
    while left > 0 {
      let next = min(left, spaces.utf8CodeUnitCount)
      append(UnsafeBufferPointer(start: spaces.utf8Start, count: next))
      left -= next
    }
  }

  /// Appends the same byte `count` times.
  @inlinable
  public mutating func append(_ byte: UInt8, count: Int) {
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  /// Takes back what was appended since the buffer had `count` bytes.
  public mutating func truncate(to count: Int) {
    bytes.removeLast(bytes.count - count)
  }

  /// Empties the buffer and keeps its memory.
  @inlinable
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes the bytes out and leaves the buffer empty.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }
}
