/// How a name begins, and how long it is: most names are told by that.
struct QuickSpelling {
  /// How many bytes of a name are known.
  static let known = 8

  /// How many bytes the name has.
  let count: Int

  private let start: UInt64
  private let mask: UInt64

  init(of name: UnsafeBufferPointer<UInt8>) {
    var start: UInt64 = 0
    for (index, byte) in name.prefix(Self.known).enumerated() {
      start |= UInt64(byte) << UInt64(8 * index)
    }
    self.start = start
    count = name.count
    mask = count < Self.known ? 1 << UInt64(8 * count) - 1 : .max
  }

  /// Whether the name stands at a place of a document, as far as it is known; not where the document
  /// ends too soon to be sure.
  @inline(__always)
  func mayStand(at place: Int, in document: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = document.baseAddress, place + Self.known <= document.count else {
      return false
    }
    let word = UnsafeRawPointer(first + place).loadUnaligned(as: UInt64.self).littleEndian
    return word & mask == start
  }
}
