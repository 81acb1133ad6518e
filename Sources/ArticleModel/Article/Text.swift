/// A piece of text that is equal only to the same bytes.
///
/// Swift's `String` compares by canonical equivalence, so that "é" written as one scalar equals "é"
/// written as two. News archives hold both, and a converter that took one for the other would change
/// documents. The model's strings are therefore of this type: valid UTF-8, compared and hashed by byte.
public struct Text: Sendable {
  /// The same text as a Swift string.
  public let string: String

  /// Creates a text from a string, byte for byte.
  @inlinable
  public init(_ string: String) {
    self.string = string
  }

  /// Creates a text from part of a string, byte for byte.
  @inlinable
  public init(_ substring: Substring) {
    string = String(substring)
  }

  /// Creates a text from UTF-8, or nothing where the bytes are not valid UTF-8.
  @inlinable
  public init?(validating bytes: some Sequence<UInt8>) {
    guard let string = String(validating: bytes, as: UTF8.self) else { return nil }
    self.string = string
  }

  /// The text's UTF-8 bytes.
  @inlinable
  public var utf8: String.UTF8View { string.utf8 }

  /// Whether there is no byte at all.
  @inlinable
  public var isEmpty: Bool { string.utf8.isEmpty }

  /// Whether the bytes of `other` come first.
  @inlinable
  public func starts(with other: Text) -> Bool {
    let bytes = string.utf8.span
    let start = other.string.utf8.span
    guard start.count <= bytes.count else { return false }
    return bytes.bytes.extracting(0..<start.count).hasBytes(of: start.bytes)
  }

  /// The text that follows this one with `other`.
  public static func + (one: Text, other: Text) -> Text {
    Text(one.string + other.string)
  }
}

extension Text: Hashable, Comparable {
  /// Whether both texts have the same bytes.
  @inlinable @inline(__always)
  public static func == (one: Text, other: Text) -> Bool {
    // Short texts, such as names, are the same bits where they are the same bytes; and most that are
    // not the same are told by their lengths.
    one.string._isIdentical(to: other.string)
      || (one.string.utf8.count == other.string.utf8.count && one.hasBytes(of: other))
  }

  @usableFromInline
  func hasBytes(of other: Text) -> Bool {
    string.utf8.span.bytes.hasBytes(of: other.string.utf8.span.bytes)
  }

  /// Whether the first text's bytes come before the second's.
  @inlinable
  public static func < (one: Text, other: Text) -> Bool {
    one.string.utf8.lexicographicallyPrecedes(other.string.utf8)
  }

  /// Feeds the text's bytes, and where they end, to a hash.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}

extension Text: ExpressibleByStringInterpolation, CustomStringConvertible {
  /// Creates a text from a literal.
  @inlinable
  public init(stringLiteral value: String) {
    string = value
  }

  /// The same text as a Swift string.
  public var description: String { string }
}

extension RawSpan {
  /// Whether another span has the same bytes.
  @inlinable
  func hasBytes(of other: RawSpan) -> Bool {
    let count = byteCount
    guard count == other.byteCount else { return false }
    // No index is out of bounds: the loads need not look again.
    var index = 0
    while index &+ 8 <= count {
      let one = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      let two = unsafe other.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      if one != two { return false }
      index &+= 8
    }
    while index < count {
      let one = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt8.self)
      let two = unsafe other.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt8.self)
      if one != two { return false }
      index &+= 1
    }
    return true
  }
}
