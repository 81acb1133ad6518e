import TestKit
import Testing
import TextEncodings

@Suite("Finding encodings")
struct DetectionTests {
  private func verdict(_ bytes: [UInt8]) -> EncodingVerdict {
    EncodingDetector.verdict(on: bytes, isWhole: true)
  }

  private func guess(_ bytes: [UInt8]) -> EncodingGuess? {
    if case .guess(let guess) = verdict(bytes) { guess } else { nil }
  }

  @Test("of generated texts, 98 of 100 are read as they were written")
  func generated() {
    var wrong: [String] = []
    let seeds = Soak.seeds(360, soak: 2000)
    for seed in seeds {
      let sample = EncodedText(seed: seed)
      let found = EncodingDetector.encoding(of: sample.bytes)
      let text = found.map { TextDecoder.text(of: sample.bytes, in: $0).text }
      if text != sample.text {
        wrong.append(
          "\(seed): \(sample.encoding) \(sample.language), found \(found?.name ?? "none")")
      }
    }
    #expect(wrong.count * 50 <= seeds.count, "\(wrong)")
  }

  @Test("a guess names the next best encoding, the language, and how sure it is")
  func runnerUp() throws {
    let text = "Người dân trên đảo đón chuyến phà đầu tiên sau cơn bão, cảng mở cửa từ sáng sớm."
    let found = try #require(guess(TextEncoder(.tcvn5712).bytes(of: text).bytes))
    #expect(found.encoding == .tcvn5712)
    #expect(found.language == "vi")
    #expect(found.certainty == .certain)
    #expect(found.runnerUp != nil && found.runnerUp != .tcvn5712)
    let sparse = try #require(guess(Array("The caf\u{E9} ".unicodeScalars.map { UInt8($0.value) })))
    #expect(sparse.encoding == .windows1252)
  }

  @Test("one letter among words that are not Vietnamese makes no Vietnamese text")
  func loneLetter() {
    for byte: UInt8 in [0xFF, 0xE9, 0xF0, 0xDF] {
      let text = Array("The harbour ".utf8) + [byte] + Array(" was closed on Monday, he said.".utf8)
      #expect(guess(text)?.encoding == .windows1252, "\(byte)")
    }
  }

  @Test("the euro sign and œ tell ISO 8859-15 from windows-1252")
  func latin9() {
    #expect(guess([0x32, 0x35, 0x20, 0xA4] + Array(" de plus".utf8))?.encoding == .iso885915)
    #expect(
      guess(Array("le c".utf8) + [0xBD] + Array("ur du village".utf8))?.encoding == .iso885915)
    #expect(guess(Array("1".utf8) + [0xBD] + Array(" hours, then".utf8))?.encoding == .windows1252)
    #expect(
      guess(Array("he said ".utf8) + [0x93, 0x79, 0x65, 0x73, 0x94])?.encoding == .windows1252)
  }

  @Test("what is UTF-8 is UTF-8, and what is partly so is mixed")
  func utf8() {
    #expect(verdict(Array("plain".utf8)) == .utf8)
    #expect(verdict(Array("đường".utf8)) == .utf8)
    #expect(verdict(Array("caf\u{0}".utf8)) == .utf8)
    #expect(verdict(Array("Été, forêt, ".utf8) + [0x65, 0xE9]) == .mixed)
    let half = Array("Sur la côte, l’été\n".utf8)
    #expect(
      verdict(half + TextEncoder(.windows1252).bytes(of: "Sur la côte, l’été\n").bytes) == .mixed)
    let cut = Array("đường".utf8).dropLast(3)
    #expect(EncodingDetector.verdict(on: Array(cut), isWhole: false) == .utf8)
  }

  @Test("bytes of no encoding that is known are told")
  func unknown() throws {
    var random = SeededGenerator(seed: 7)
    let noise = (0..<2000).map { _ in UInt8(random.number(0...255)) }
    #expect(verdict(noise) == .unknown)
    // "EBCDIC TEXT, LINE ONE" and the like in code page 037.
    let ebcdic: [UInt8] = [0xC5, 0xC2, 0xC3, 0xC4, 0xC9, 0xC3, 0x40, 0xA3, 0x85, 0xA7, 0xA3, 0x40]
    #expect(verdict(ebcdic + ebcdic + ebcdic) == .ebcdic)
    #expect(verdict([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + noise) == .unknown)
  }

  @Test("the cost does not grow with the text behind the sample")
  func bounded() {
    let long = [UInt8](repeating: 0xE9, count: 1 << 20)
    #expect(EncodingDetector.verdict(on: long, isWhole: true) != .utf8)
  }

  @Test("a syllable has an onset, a rhyme and a tone that go together")
  func syllables() {
    func found(_ text: String) -> TextEncoding? {
      guess(TextEncoder(.viscii).bytes(of: text).bytes)?.encoding
    }
    #expect(found("nghiêng quyển khuỷu giếng thuở xoong quốc yêu ướt ừ") == .viscii)
  }
}
