import ByteScan
import Testing

/// Every place a byte can have, before, in and behind the blocks that are looked at together.
struct ScanTests {
  /// Lengths that have no whole block, one, two, and what remains behind them.
  private static let lengths = [0, 1, 7, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65, 100]

  /// A way to look, with what it looks for.
  private struct Look: Sendable {
    let name: String
    let isFound: @Sendable (UInt8) -> Bool
    let find: @Sendable (UnsafeBufferPointer<UInt8>, Int, Int) -> Int
  }

  private static let looks = [
    Look(
      name: "first", isFound: { $0 == 10 || $0 == 13 || $0 == 0x2F },
      find: { $0.first(10, or: 13, or: 0x2F, from: $1, to: $2) }),
    Look(
      name: "firstControl", isFound: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C },
      find: { $0.firstControl(or: 0x22, or: 0x5C, from: $1, to: $2) }),
    Look(
      name: "firstControlOrWide", isFound: { $0 < 0x20 || $0 >= 0x80 || $0 == 0x22 || $0 == 0x5C },
      find: { $0.firstControlOrWide(or: 0x22, or: 0x5C, from: $1, to: $2) }),
    Look(
      name: "firstControlOrWide of three",
      isFound: { $0 < 0x20 || $0 >= 0x80 || $0 == 0x3C || $0 == 0x26 || $0 == 0x5D },
      find: { $0.firstControlOrWide(or: 0x3C, or: 0x26, or: 0x5D, from: $1, to: $2) }),
    Look(
      name: "firstInMarkup", isFound: { $0 < 0x20 || $0 == 0xEF || #"<>&""#.utf8.contains($0) },
      find: { $0.firstInMarkup(from: $1, to: $2) }),
    Look(
      name: "firstDigit", isFound: { (0x30...0x39).contains($0) || $0 == 0xD9 },
      find: { $0.firstDigit(or: 0xD9, from: $1, to: $2) }),
    Look(
      name: "endOfLines", isFound: { ($0 < 0x20 && $0 != 10) || $0 >= 0x80 },
      find: { $0.endOfLines(from: $1, to: $2) }),
  ]

  @Test("finds the first byte wherever it stands", arguments: lengths)
  func findsFirst(length: Int) {
    for look in Self.looks {
      let wanted = (0...255).map(UInt8.init).filter(look.isFound)
      for place in 0..<length {
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
        bytes[place] = wanted[place % wanted.count]
        if place + 9 < length { bytes[place + 9] = wanted[0] }
        for start in [0, place / 2, place] {
          #expect(
            bytes.withUnsafeBufferPointer { look.find($0, start, length) } == place, "\(look.name)")
        }
        #expect(bytes.withUnsafeBufferPointer { look.find($0, 0, place) } == place, "\(look.name)")
      }
    }
  }

  @Test("finds every byte that it looks for and no other")
  func findsRightBytes() {
    for look in Self.looks {
      for byte in (0...255).map(UInt8.init) {
        var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 40)
        bytes[21] = byte
        let found = bytes.withUnsafeBufferPointer { look.find($0, 0, 40) }
        #expect(found == (look.isFound(byte) ? 21 : 40), "\(look.name) of \(byte)")
      }
    }
  }

  @Test(
    "finds a control character or a space behind a space wherever it stands", arguments: lengths)
  func findsIrregularSpace(length: Int) {
    let isRegular = { (bytes: [UInt8]) in bytes.withUnsafeBufferPointer(\.isRegularlySpaced) }
    let words = (0..<length).map { UInt8(ascii: $0 % 3 == 1 ? " " : "a") }
    #expect(isRegular(words))
    for place in 0..<length {
      var bytes = words
      bytes[place] = 0x0A
      #expect(!isRegular(bytes), "line end at \(place)")
      bytes[place] = 0x20
      let isBesideSpace = [place - 1, place + 1].contains {
        bytes.indices.contains($0) && words[$0] == 0x20
      }
      #expect(isRegular(bytes) == (words[place] == 0x20 || !isBesideSpace), "space at \(place)")
    }
  }

  @Test("finds nothing in nothing")
  func findsNothing() {
    for look in Self.looks {
      #expect([UInt8]().withUnsafeBufferPointer { look.find($0, 0, 0) } == 0, "\(look.name)")
    }
  }
}
