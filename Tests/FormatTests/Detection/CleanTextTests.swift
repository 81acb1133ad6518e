import ConvertCore
import TestKit
import Testing

@Suite("Clean text")
struct CleanTextTests {
  private static let pieces: [[UInt8]] = [
    Array("a plain run of words".utf8), [0x20], [0x09], [0x0A], [0x0D], [0x00], [0x1F], [0x7F],
    [0x80], [0xC0, 0xAF], [0xC2], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0x9F, 0xBF],
    [0xE0, 0xA0, 0x80],
    [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBD],
    [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80],
    [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFE], [0xE1, 0xBA], [0xF1, 0x80],
  ]

  @Test("is UTF-8 of characters that XML allows, wherever words of eight bytes end")
  func definition() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4_000 {
      var bytes: [UInt8] = []
      for _ in 0..<random.number(0...3) {
        bytes += Array(repeating: 0x61, count: random.number(0...12)) + random.pick(Self.pieces)
      }
      bytes += Array(repeating: 0x62, count: random.number(0...9))
      #expect(bytes.isCleanText == isClean(bytes), "\(bytes)")
    }
  }

  private func isClean(_ bytes: [UInt8]) -> Bool {
    guard let string = String(validating: bytes, as: UTF8.self) else { return false }
    return string.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }
  }
}
