import TestKit
import Testing
import TextEncodings

@Suite("Decoding")
struct DecoderTests {
  @Test("a text is the same in pieces of any size", arguments: [1, 2, 3, 5, 64])
  func pieces(size: Int) {
    for seed in 0..<120 as Range<UInt64> {
      let sample = EncodedText(seed: seed)
      let decoded = Decoded(sample.bytes, sample.encoding, size: size)
      #expect(decoded.faults.isEmpty, "seed \(seed)")
      #expect(Array(decoded.text.utf8) == sample.text, "seed \(seed), \(sample.encoding)")
    }
  }

  @Test("a text that is UTF-8 is not copied")
  func uncopied() {
    let bytes = Array(String(repeating: "đường ", count: 1000).utf8)
    var decoder = TextDecoder(.utf8)
    let text = decoder.decode(bytes, isLast: true) { _, _ in }
    let places = (bytes.withUnsafeBytes { $0.baseAddress }, text.withUnsafeBytes { $0.baseAddress })
    #expect(places.0 == places.1)
  }

  @Test("bytes that are no text are told with their place, and replaced", arguments: [1, 2, 1000])
  func invalid(size: Int) {
    let cases: [(TextEncoding, [UInt8], String, [String])] = [
      (.utf8, [0x61, 0xE9, 0x62], "a�b", ["1: the byte 0xE9"]),
      (.utf8, [0x61, 0xE2, 0x82], "a�", ["1: the bytes 0xE2 0x82 and then the end"]),
      (.utf8, [0xC0, 0xAF], "��", ["0: the byte 0xC0", "1: the byte 0xAF"]),
      (
        .utf8, [0xED, 0xA0, 0x80], "���",
        ["0: the byte 0xED", "1: the byte 0xA0", "2: the byte 0x80"]
      ),
      (.utf8, [0xF0, 0x9F, 0x98, 0x41], "�A", ["0: the bytes 0xF0 0x9F 0x98"]),
      (.utf16LittleEndian, [0x41, 0, 0, 0xD8, 0x42, 0], "A�B", ["2: the bytes 0x00 0xD8"]),
      (.utf16BigEndian, [0xDC, 0, 0, 0x42], "�B", ["0: the bytes 0xDC 0x00"]),
      (.utf16BigEndian, [0, 0x42, 0], "B�", ["2: the byte 0x00 and then the end"]),
      (.utf16BigEndian, [0xD8, 0x3D], "�", ["0: the bytes 0xD8 0x3D and then the end"]),
      (.utf32BigEndian, [0, 0x11, 0, 0], "�", ["0: the bytes 0x00 0x11 0x00 0x00"]),
      (.windows1252, [0x80, 0x81, 0x41], "€�A", ["1: the byte 0x81"]),
      (.windows1258, [0x61, 0xEC, 0xD2, 0x8A], "á\u{309}�", ["3: the byte 0x8A"]),
    ]
    for (encoding, bytes, text, faults) in cases {
      let decoded = Decoded(bytes, encoding, size: size)
      #expect(decoded.text.scalars == text.scalars, "\(encoding) \(bytes)")
      #expect(decoded.faults == faults, "\(encoding) \(bytes)")
    }
  }

  @Test("UTF-16 and UTF-32 go by their byte order mark")
  func marks() {
    #expect(Decoded([0xFF, 0xFE, 0xE9, 0], .utf16, size: 1).text == "é")
    #expect(Decoded([0xFE, 0xFF, 0, 0xE9], .utf16).text == "é")
    #expect(Decoded([0, 0xE9], .utf16).text == "é")
    #expect(Decoded([0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0], .utf32, size: 3).text == "é")
    #expect(TextEncoding.marked([0xFF, 0xFE, 0, 0])?.encoding == .utf32LittleEndian)
    #expect(TextEncoding.marked([0xFF, 0xFE, 0x41, 0])?.encoding == .utf16LittleEndian)
    #expect(TextEncoding.marked([0xEF, 0xBB, 0xBF])?.length == 3)
    #expect(TextEncoding.marked([0x41]) == nil)
  }

  @Test("windows-1258 gives letters with their tones as one character")
  func composed() {
    #expect(
      Decoded([0xEA, 0xEC, 0x20, 0xF5, 0xD2, 0x20, 0x61, 0xF2], .windows1258).text.scalars
        == "ế ở ạ".scalars)
    #expect(
      TextEncoder(.windows1258).bytes(of: "ế ở Ặ").bytes
        == [0xEA, 0xEC, 0x20, 0xF5, 0xD2, 0x20, 0xC3, 0xF2])
  }

  @Test("encodings are found by their names and aliases")
  func names() {
    for encoding in TextEncoding.all {
      for name in [encoding.name] + encoding.aliases {
        #expect(TextEncoding.named(name.uppercased()) == encoding, "\(name)")
      }
    }
    #expect(TextEncoding.named("CP-1252") == .windows1252)
    #expect(TextEncoding.named("iso 8859 15") == .iso885915)
    #expect(TextEncoding.named("utf-7") == nil)
    #expect(TextEncoding.nearest(to: "windws-1258") == .windows1258)
    #expect(TextEncoding.nearest(to: "latin-1x") == .iso88591)
  }
}
