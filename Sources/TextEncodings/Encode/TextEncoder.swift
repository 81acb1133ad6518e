/// Turns UTF-8 into another encoding.
public struct TextEncoder: Sendable {
  /// The encoding.
  public let encoding: TextEncoding

  /// The bytes of each character that is not ASCII, for encodings that are no Unicode.
  private let codes: [UInt32: [UInt8]]
  /// The ASCII characters that the encoding has no place for.
  private let missing: Set<UInt8>

  /// Creates an encoder.
  public init(_ encoding: TextEncoding) {
    self.encoding = encoding
    switch encoding.form {
    case .utf8, .wide:
      codes = [:]
      missing = []
    case .bytes(let table, let hasMarks):
      let scalars = table.scalars
      codes = Self.codes(scalars, hasMarks: hasMarks)
      missing = Set((0..<0x80).filter { scalars[Int($0)] != UInt32($0) })
    case .vni:
      codes = Self.vniCodes()
      missing = []
    }
  }

  /// Whether the encoding has the character.
  public func holds(_ scalar: Unicode.Scalar) -> Bool {
    if encoding.isUnicode { return true }
    if scalar.isASCII { return !missing.contains(UInt8(truncatingIfNeeded: scalar.value)) }
    return codes[scalar.value] != nil
  }

  /// Appends text, valid UTF-8, in the encoding; for a character that it does not have, the ASCII that
  /// `substitute` gives.
  public func encode(
    _ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8],
    substitute: (Unicode.Scalar) -> [UInt8]
  ) {
    if case .utf8 = encoding.form {
      bytes += text
      return
    }
    var decoder = UTF8()
    var iterator = text.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      switch encoding.form {
      case .wide(let width, let isBigEndian):
        Self.append(scalar, width: width, isBigEndian: isBigEndian ?? true, to: &bytes)
      default:
        if scalar.isASCII, missing.isEmpty || holds(scalar) {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else if let code = codes[scalar.value] {
          bytes += code
        } else {
          bytes += substitute(scalar)
        }
      }
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, width: Int, isBigEndian: Bool, to bytes: inout [UInt8]
  ) {
    let units = width == 4 ? [scalar.value] : Array(String(scalar).utf16).map(UInt32.init)
    for unit in units {
      for place in 0..<width {
        let shift = (isBigEndian ? width - 1 - place : place) * 8
        bytes.append(UInt8(truncatingIfNeeded: unit >> UInt32(shift)))
      }
    }
  }

  /// The codes of a table; where it has marks, those of letters with one mark, too.
  private static func codes(_ scalars: [UInt32], hasMarks: Bool) -> [UInt32: [UInt8]] {
    var codes: [UInt32: [UInt8]] = [:]
    for byte in scalars.indices.reversed()
    where scalars[byte] != ByteTable.nothing && scalars[byte] >= 0x80 {
      codes[scalars[byte]] = [UInt8(byte)]
    }
    guard hasMarks else { return codes }
    var marked = codes
    for (letter, code) in codes.map({ ($0.key, $0.value) })
      + (0x41...0x7A).map({ ($0, [UInt8($0)]) })
    {
      for mark in Marks.all {
        guard let markCode = codes[mark], let composed = Marks.composed(letter, mark),
          codes[composed] == nil
        else { continue }
        marked[composed] = code + markCode
      }
    }
    return marked
  }

  private static func vniCodes() -> [UInt32: [UInt8]] {
    var codes: [UInt32: [UInt8]] = [:]
    let scalars = VNI.scalars
    for byte in 0x80..<0x100 where scalars[byte] != ByteTable.nothing {
      codes[scalars[byte]] = [UInt8(byte)]
    }
    let own: [(UInt32, [UInt8])] = [0xF4, 0xF6, 0xD4, 0xD6].map { (scalars[$0], [UInt8($0)]) }
    let letters = "aeouyAEOUY".utf8.map { (UInt32($0), [$0]) } + own
    for (letter, code) in letters {
      let isCapital = code[0] < 0x60 || 0xC0..<0xE0 ~= code[0]
      for mark in VNI.marks.keys.sorted() {
        guard let composed = VNI.composed(letter, mark), codes[composed] == nil else { continue }
        codes[composed] = code + [isCapital ? mark - 0x20 : mark]
      }
    }
    return codes
  }
}
