/// The extensions of formats, in a form in which the name of every input is held against all of them.
///
/// An extension of up to fifteen bytes is a number: the dot and its bytes, the last one lowest. The bit
/// by which a small letter differs from a large one is left out of the comparison.
/// Descriptors, whose strings and lists all workers count, are not looked at.
struct FileEndings: Sendable {
  private struct Ending {
    let bits: UInt128
    let mask: UInt128
    let index: Int

    init?(_ fileExtension: String, _ index: Int) {
      let bytes = Array(("." + fileExtension).utf8)
      guard bytes.count <= 16 else { return nil }
      mask = bytes.reduce(0) { mask, byte in
        let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        return mask << 8 | (isLetter ? 0xDF : 0xFF)
      }
      bits = bytes.reduce(0) { $0 << 8 | UInt128($1) } & mask
      self.index = index
    }

    @inline(__always)
    func fits(_ end: UInt128) -> Bool { end & mask == bits }
  }

  private let formats: [Ending]
  private let codings: [Ending]
  private let codingLengths: [Int]

  /// Creates the endings of formats and codings, which are told apart by their places in the lists.
  init(_ formats: [Format], _ codings: [ContentCoding]) {
    self.formats = formats.enumerated().flatMap { index, format in
      format.descriptor.extensions.compactMap { Ending($0, index) }
    }
    self.codings = codings.enumerated().compactMap { Ending($1.fileExtension, $0) }
    codingLengths = codings.map { $0.fileExtension.utf8.count + 1 }
  }

  /// Hands the place of each format whose extension the name has, that of a coding apart, to `body`;
  /// one format may come several times.
  func forEachFormat(named name: DocumentName, _ body: (Int) -> Void) {
    var path = name.member ?? name.input
    path.withUTF8 { bytes in
      let end = Self.end(of: bytes, leaving: 0)
      for index in formats.indices where formats[index].fits(end) { body(formats[index].index) }
      for coding in codings.indices where codings[coding].fits(end) {
        let inner = Self.end(of: bytes, leaving: codingLengths[codings[coding].index])
        for index in formats.indices where formats[index].fits(inner) { body(formats[index].index) }
      }
    }
  }

  /// Whether the name has the extension of a coding.
  func isCoded(_ name: DocumentName) -> Bool {
    var path = name.member ?? name.input
    return path.withUTF8 { bytes in
      let end = Self.end(of: bytes, leaving: 0)
      return codings.contains { $0.fits(end) }
    }
  }

  /// The last sixteen bytes, those at the very end left out.
  private static func end(of path: UnsafeBufferPointer<UInt8>, leaving left: Int) -> UInt128 {
    let end = max(path.count - left, 0)
    if end >= 16 {
      let bytes = UnsafeRawBufferPointer(path)
      return UInt128(bigEndian: bytes.loadUnaligned(fromByteOffset: end - 16, as: UInt128.self))
    }
    return path[..<end].reduce(0) { $0 << 8 | UInt128($1) }
  }
}
