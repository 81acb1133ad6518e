/// The canonical decompositions and compositions of characters, Hangul's computed.
enum Decompositions {
  /// Appends what a character is made of, all the way down.
  static func append(_ scalar: Unicode.Scalar, to scalars: inout [Unicode.Scalar]) {
    if scalar.value < 0xC0 {
      scalars.append(scalar)
    } else if let syllable = Hangul.parts(of: scalar) {
      scalars += syllable
    } else if let parts = table.parts[scalar] {
      append(parts.0, to: &scalars)
      if let second = parts.1 { scalars.append(second) }
    } else {
      scalars.append(scalar)
    }
  }

  /// The one character that two make, where there is one.
  static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    Hangul.composed(first, second) ?? table.pairs[Pair(first: first, second: second)]
  }

  private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
  }

  private struct Table: Sendable {
    var parts: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar?)] = [:]
    var pairs: [Pair: Unicode.Scalar] = [:]
  }

  private static let table = data.withUTF8Buffer { bytes in
    var table = Table()
    for run in bytes.split(separator: UInt8(ascii: "|")) {
      let halves = run.split(separator: UInt8(ascii: ":"))
      guard halves.count == 2, let start = hexadecimal(halves[0]) else { continue }
      for (offset, entry) in halves[1].split(separator: UInt8(ascii: ",")).enumerated() {
        let isExcluded = entry.first == UInt8(ascii: "!")
        let parts = entry.dropFirst(isExcluded ? 1 : 0).split(separator: UInt8(ascii: " "))
          .compactMap { hexadecimal($0).flatMap(Unicode.Scalar.init) }
        guard let first = parts.first, let scalar = Unicode.Scalar(start + UInt32(offset)) else {
          continue
        }
        table.parts[scalar] = (first, parts.count > 1 ? parts[1] : nil)
        if parts.count > 1, !isExcluded {
          table.pairs[Pair(first: first, second: parts[1])] = scalar
        }
      }
    }
    return table
  }

  private static func hexadecimal(_ digits: some Sequence<UInt8>) -> UInt32? {
    UInt32(String(decoding: Array(digits), as: UTF8.self), radix: 16)
  }
}

/// The syllables of Hangul, which are computed (Unicode section 3.12).
private enum Hangul {
  private static let base: UInt32 = 0xAC00
  private static let leads: Range<UInt32> = 0x1100..<0x1113
  private static let vowels: Range<UInt32> = 0x1161..<0x1176
  /// The first is none at all.
  private static let tails: Range<UInt32> = 0x11A7..<0x11C3
  private static let syllables = base..<(base + UInt32(leads.count * vowels.count * tails.count))

  static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard syllables.contains(scalar.value) else { return nil }
    let index = scalar.value - base
    let tail = index % UInt32(tails.count)
    let vowel = index / UInt32(tails.count) % UInt32(vowels.count)
    let lead = index / UInt32(tails.count * vowels.count)
    let parts = [leads.lowerBound + lead, vowels.lowerBound + vowel]
    return (parts + (tail > 0 ? [tails.lowerBound + tail] : [])).compactMap(Unicode.Scalar.init)
  }

  static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if leads.contains(first.value), vowels.contains(second.value) {
      let index =
        (first.value - leads.lowerBound) * UInt32(vowels.count) + second.value - vowels.lowerBound
      return Unicode.Scalar(base + index * UInt32(tails.count))
    }
    guard syllables.contains(first.value), (first.value - base) % UInt32(tails.count) == 0,
      tails.dropFirst().contains(second.value)
    else { return nil }
    return Unicode.Scalar(first.value + second.value - tails.lowerBound)
  }
}
