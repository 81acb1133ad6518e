/// What the zero bytes of a sample tell.
struct WideEvidence {
  private let sample: [UInt8]

  init(_ sample: [UInt8]) {
    self.sample = sample
  }

  /// UTF-16 or UTF-32, where the sample makes sense as such.
  var encoding: TextEncoding? {
    if isPlainWithZeros { return nil }
    for (encoding, width) in [
      (TextEncoding.utf32LittleEndian, 4), (.utf32BigEndian, 4), (.utf16LittleEndian, 2),
      (.utf16BigEndian, 2),
    ] where makesSense(in: encoding, width: width) {
      return encoding
    }
    return nil
  }

  /// Whether it is ASCII with a zero byte here and there, which is damage.
  private var isPlainWithZeros: Bool {
    var zeros = 0
    var plain = 0
    for byte in sample {
      switch byte {
      case 0: zeros += 1
      case 0x20...0x7E, 9, 10, 13: plain += 1
      default: break
      }
    }
    return zeros * 3 < sample.count && (plain + zeros) * 20 >= sample.count * 19
  }

  private func makesSense(in encoding: TextEncoding, width: Int) -> Bool {
    let whole = Array(sample.prefix(sample.count - sample.count % width))
    guard !whole.isEmpty, sample.count % width == 0 || sample.count >= 1024 else { return false }
    let (text, invalid) = TextDecoder.text(of: whole, in: encoding)
    guard invalid * 100 <= whole.count / width else { return false }
    var plain = 0
    var scalars = 0
    var strange = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      scalars += 1
      switch scalar.value {
      case 0x20...0x7E, 9, 10, 13: plain += 1
      default: if scalar.isStrange { strange += 1 }
      }
    }
    // The wrong byte order makes spaces and line ends into signs from all over Unicode.
    return plain * 16 >= scalars && strange * 20 <= scalars
  }
}

extension Unicode.Scalar {
  /// Whether no text has it: control characters, what is not assigned, and what has no meaning.
  fileprivate var isStrange: Bool {
    switch properties.generalCategory {
    case .control: value != 9 && value != 10 && value != 13
    case .unassigned, .privateUse, .surrogate: true
    default: false
    }
  }
}

/// What the bytes of a sample tell, read as UTF-8.
struct NarrowEvidence {
  /// Characters beyond ASCII, of blocks that news is written in.
  private(set) var characters = 0
  /// Bytes that are not part of a character.
  private(set) var invalid = 0

  private let sample: [UInt8]

  init(_ sample: [UInt8]) {
    self.sample = sample
    var index = 0
    while index < sample.count {
      guard sample[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = Self.length(at: index, in: sample)
      if length == 0 {
        invalid += 1
        index += 1
      } else {
        if Self.isUsual(sample[index], sample[index + 1]) { characters += 1 }
        index += length
      }
    }
  }

  /// Whether blanks are where an EBCDIC has them, and letters where ASCII has none.
  var looksLikeEBCDIC: Bool {
    var blanks = 0
    var spaces = 0
    var high = 0
    for byte in sample {
      if byte == 0x40 { blanks += 1 }
      if byte == 0x20 { spaces += 1 }
      if byte >= 0x80 { high += 1 }
    }
    return blanks * 20 > sample.count && blanks > 4 * spaces && high * 2 > sample.count
  }

  /// Whether there are more control characters than in any text, even in one of those encodings that
  /// have capitals in their place.
  var looksBinary: Bool {
    let controls = sample.count { $0 < 0x20 && ![9, 10, 12, 13, 27].contains($0) }
    return controls * 20 > sample.count + 40
  }

  /// The length of the character beyond ASCII at `index`, or 0.
  private static func length(at index: Int, in bytes: [UInt8]) -> Int {
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard length <= bytes.count - index, second.contains(bytes[index + 1]),
      bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return 0 }
    return length
  }

  /// Whether a character that begins so is one that text in another encoding hardly ever makes.
  private static func isUsual(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC3...0xC6, 0xCE...0xD1, 0xD7...0xDB: true
    case 0xE1: second == 0xBA || second == 0xBB
    case 0xE2: second == 0x80 || second == 0x82
    case 0xE3...0xE9: true
    default: false
    }
  }
}
