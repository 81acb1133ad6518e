import ArticleModel

/// Bytes on their way out: what every writer appends to; writers reuse one buffer for many articles.
///
/// It keeps an array that is longer than what was written, so that to append is to copy: an array's own
/// `append` costs several times as much for the few bytes that most appends are.
public struct OutputBuffer: Sendable {
  /// Whatever was in the memory stands behind the bytes that were written.
  @usableFromInline var storage: [UInt8] = []

  @usableFromInline var end = 0

  /// The number of bytes so far.
  @inlinable
  public var count: Int { end }

  /// Creates an empty buffer.
  @inlinable
  public init() {}

  /// Makes room for so many more bytes.
  public mutating func reserve(_ more: Int) {
    if end + more > storage.count { grow(by: more) }
  }

  /// The bytes so far, as an array of their own.
  public var bytes: [UInt8] { Array(storage[..<count]) }

  /// The bytes from `start` on, where they are.
  public func bytes(from start: Int) -> ArraySlice<UInt8> {
    storage[min(start, count)..<count]
  }

  /// Appends one byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    if end == storage.count { grow(by: 1) }
    storage[end] = byte
    end &+= 1
  }

  /// Appends bytes from memory.
  @inlinable
  public mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    let newEnd = end + more.count
    if newEnd > storage.count { grow(by: more.count) }
    storage.withUnsafeMutableBytes { storage in
      UnsafeMutableRawBufferPointer(rebasing: storage[end..<newEnd]).copyMemory(
        from: UnsafeRawBufferPointer(more))
    }
    end = newEnd
  }

  /// Appends what `fill` puts into memory for at most so many bytes, and counts: several parts for the
  /// price of one.
  @inlinable @inline(__always)
  public mutating func append(
    atMost most: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    if end &+ most > storage.count { grow(by: most) }
    let start = end
    end &+= storage.withUnsafeMutableBufferPointer { storage in
      storage.baseAddress.map { fill($0 + start) } ?? 0
    }
  }

  /// Appends bytes.
  @inlinable
  public mutating func append(_ more: [UInt8]) {
    more.withUnsafeBufferPointer { append($0) }
  }

  /// Appends part of an array of bytes.
  @inlinable
  public mutating func append(_ more: ArraySlice<UInt8>) {
    more.withUnsafeBufferPointer { append($0) }
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
    string.withUTF8 { append($0) }
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
    append(UInt8(ascii: " "), count: count)
  }

  /// Appends the same byte `count` times.
  public mutating func append(_ byte: UInt8, count more: Int) {
    let newEnd = end + max(more, 0)
    if newEnd > storage.count { grow(by: more) }
    for index in end..<newEnd { storage[index] = byte }
    end = newEnd
  }

  @usableFromInline mutating func grow(by more: Int) {
    let size = max(storage.count * 2, count + more, 4096)
    storage = [UInt8](unsafeUninitializedCapacity: size) { larger, filled in
      storage.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(larger).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[..<end]))
      }
      // What was not written yet is never read.
      filled = size
    }
  }
}

extension OutputBuffer {
  /// Puts bytes in the place of others, which have been written; what stands behind them moves.
  public mutating func replace(_ range: Range<Int>, with more: UnsafeBufferPointer<UInt8>) {
    let newEnd = end - range.count + more.count
    if newEnd > storage.count { grow(by: newEnd - end) }
    storage.withUnsafeMutableBytes { storage in
      UnsafeMutableRawBufferPointer(
        rebasing: storage[(range.lowerBound + more.count)..<newEnd]
      ).copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[range.upperBound..<end]))
      UnsafeMutableRawBufferPointer(rebasing: storage[range.lowerBound...]).copyMemory(
        from: UnsafeRawBufferPointer(more))
    }
    end = newEnd
  }

  /// Puts the bytes of a string in the place of others.
  public mutating func replace(_ range: Range<Int>, with more: String) {
    var more = more
    more.withUTF8 { replace(range, with: $0) }
  }

  /// Takes back what was appended since the buffer had `count` bytes.
  public mutating func truncate(to count: Int) {
    end = min(max(count, 0), end)
  }

  /// Empties the buffer and keeps its memory.
  public mutating func removeAll() {
    end = 0
  }

  /// Takes the bytes out and leaves the buffer empty.
  public mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &storage)
    taken.removeLast(taken.count - count)
    end = 0
    return taken
  }
}
