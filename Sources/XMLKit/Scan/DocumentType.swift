/// Where a document type declaration ends, and where its internal subset is.
///
/// The subset's bytes are counted through, not understood, but for its entities.
struct DocumentType {
  /// How a look at a declaration went.
  enum Outcome {
    /// It is whole.
    case whole(DocumentType)
    /// It goes on behind the bytes at hand.
    case cutOff
  }

  /// The index of its `>`.
  var end: Int

  /// The bytes between its `[` and `]`, where it has them.
  var subset: Range<Int>?

  /// Finds the end of the declaration that begins at an index.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Outcome {
    var index = start + 9
    var subset: Range<Int>?
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return .whole(DocumentType(end: index, subset: subset))
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = bytes[(index + 1)...].firstIndex(of: bytes[index]) else { return .cutOff }
        index = end
      case UInt8(ascii: "["):
        guard subset == nil, let end = subsetEnd(in: bytes, from: index + 1) else { return .cutOff }
        subset = (index + 1)..<end
        index = end
      default: break
      }
      index += 1
    }
    return .cutOff
  }

  private static func subsetEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "]"): return index
      case UInt8(ascii: "<"):
        guard let end = declarationEnd(in: bytes, from: index) else { return nil }
        index = end
      default: index += 1
      }
    }
    return nil
  }

  /// The index behind the declaration, comment or instruction that begins at an index.
  static func declarationEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    if begins(bytes, start, "<!--") { return end(bytes, start + 4, "-->") }
    if begins(bytes, start, "<?") { return end(bytes, start + 2, "?>") }
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = bytes[(index + 1)...].firstIndex(of: bytes[index]) else { return nil }
        index = end + 1
      default: index += 1
      }
    }
    return nil
  }

  /// Whether these bytes stand at an index.
  static func begins(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ text: StaticString
  ) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return bytes[index..<(index + text.utf8CodeUnitCount)].elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func end(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ mark: StaticString
  ) -> Int? {
    var index = start
    while index < bytes.count {
      if begins(bytes, index, mark) { return index + mark.utf8CodeUnitCount }
      index += 1
    }
    return nil
  }
}
