import Foundation
import TestKit
import Testing
import TextEncodings

@Suite("Tables of encodings")
struct TableTests {
  private static let python = Tool("python3")
  private static let iconv = Tool("iconv")

  /// What each byte of an encoding is, as characters by number; nothing where it is no text.
  private func table(_ encoding: TextEncoding) -> [[UInt32]?] {
    (0..<256).map { byte in
      let decoded = Decoded([UInt8(byte)], encoding)
      return decoded.faults.isEmpty ? decoded.text.scalars : nil
    }
  }

  @Test("every table is that of Python's codec", .enabled(if: python != nil, "skipped: no python3"))
  func pythonTables() throws {
    let codecs: [(TextEncoding, String)] = [
      (.windows1250, "cp1250"), (.windows1251, "cp1251"), (.windows1252, "cp1252"),
      (.windows1253, "cp1253"), (.windows1254, "cp1254"), (.windows1255, "cp1255"),
      (.windows1256, "cp1256"), (.windows1257, "cp1257"), (.windows1258, "cp1258"),
      (.iso88591, "latin-1"), (.iso88592, "iso8859-2"), (.iso88595, "iso8859-5"),
      (.iso88596, "iso8859-6"), (.iso88599, "iso8859-9"), (.iso885915, "iso8859-15"),
      (.koi8R, "koi8-r"), (.macintosh, "mac-roman"), (.ibm437, "cp437"), (.ibm850, "cp850"),
    ]
    let script = """
      import sys
      for name in sys.argv[1:]:
        row = []
        for byte in range(256):
          try: row.append("%x" % ord(bytes([byte]).decode(name)))
          except UnicodeDecodeError: row.append("-")
        print(" ".join(row))
      """
    let outcome = try #require(Self.python).run(["-c", script] + codecs.map(\.1))
    let rows = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    try #require(rows.count == codecs.count)
    for ((encoding, _), row) in zip(codecs, rows) {
      let expected = row.split(separator: " ").map { UInt32($0, radix: 16).map { [$0] } }
      #expect(table(encoding) == expected, "\(encoding)")
    }
  }

  @Test(
    "TCVN 5712-1 and VISCII are those of iconv", .enabled(if: iconv != nil, "skipped: no iconv"),
    arguments: [(TextEncoding.tcvn5712, "TCVN5712-1"), (.viscii, "VISCII")])
  func iconvTables(encoding: TextEncoding, name: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("bytes")
    // A line end after each byte keeps marks from joining letters.
    try file.record((0..<256).flatMap { [UInt8($0), 0x0A] })
    let outcome = try #require(Self.iconv).run(["-f", name, "-t", "UTF-8", file.path])
    guard outcome.status == 0 else { return }
    let expected = String(decoding: outcome.output, as: UTF8.self).unicodeScalars.map(\.value)
    #expect(Decoded((0..<256).flatMap { [UInt8($0), 0x0A] }, encoding).text.scalars == expected)
  }

  @Test("what a table decodes is encoded again as it was", arguments: TextEncoding.all)
  func roundTrip(encoding: TextEncoding) throws {
    let encoder = TextEncoder(encoding)
    guard !encoding.isUnicode else { return }
    for byte in 0..<256 {
      let decoded = Decoded([UInt8(byte)], encoding)
      guard decoded.faults.isEmpty else { continue }
      let encoded = encoder.bytes(of: decoded.text)
      #expect(encoded.missing == 0)
      #expect(Decoded(encoded.bytes, encoding).text == decoded.text, "\(encoding) \(byte)")
    }
  }

  @Test(
    "every Vietnamese letter goes through every Vietnamese encoding",
    arguments: [TextEncoding.windows1258, .tcvn5712, .vni, .viscii])
  func vietnameseLetters(encoding: TextEncoding) {
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    let letters = "aăâeêioôơuưy".flatMap { letter in tones.map { "\(letter)\($0)" } } + ["đ"]
    let small = NormalizationForm.nfc.apply(to: letters.joined(separator: " "))
    for text in [small, small.uppercased()] {
      let encoded = TextEncoder(encoding).bytes(of: text)
      #expect(encoded.missing == 0)
      for size in [1, 2, 3, 1000] {
        #expect(Decoded(encoded.bytes, encoding, size: size).text.scalars == text.scalars)
      }
    }
  }

  @Test("VNI-Windows and TCVN3 are what their fonts show")
  func fonts() {
    let vni: [UInt8] =
      Array("Vi".utf8) + [0x65, 0xE4] + Array("t Nam, ".utf8) + [0xD1, 0x4F, 0xC4]
    #expect(Decoded(vni, .vni).text == "Việt Nam, ĐỘ")
    let rows: [(String, [UInt8])] = [
      ("á à ả ã ạ", [0x61, 0xF9, 32, 0x61, 0xF8, 32, 0x61, 0xFB, 32, 0x61, 0xF5, 32, 0x61, 0xEF]),
      (
        "â ấ ầ ẩ ẫ ậ",
        [
          0x61, 0xE2, 32, 0x61, 0xE1, 32, 0x61, 0xE0, 32, 0x61, 0xE5, 32, 0x61, 0xE3, 32, 0x61,
          0xE4,
        ]
      ),
      (
        "ă ắ ằ ẳ ẵ ặ",
        [
          0x61, 0xEA, 32, 0x61, 0xE9, 32, 0x61, 0xE8, 32, 0x61, 0xFA, 32, 0x61, 0xFC, 32, 0x61,
          0xEB,
        ]
      ),
      ("í ì ỉ ĩ ị ỵ đ", [0xED, 32, 0xEC, 32, 0xE6, 32, 0xF3, 32, 0xF2, 32, 0xEE, 32, 0xF1]),
      (
        "ơ ớ ờ ở ỡ ợ",
        [0xF4, 32, 0xF4, 0xF9, 32, 0xF4, 0xF8, 32, 0xF4, 0xFB, 32, 0xF4, 0xF5, 32, 0xF4, 0xEF]
      ),
      (
        "ư ứ ừ ử ữ ự",
        [0xF6, 32, 0xF6, 0xF9, 32, 0xF6, 0xF8, 32, 0xF6, 0xFB, 32, 0xF6, 0xF5, 32, 0xF6, 0xEF]
      ),
      ("Ế Ồ Ý Ỷ", [0x45, 0xC1, 32, 0x4F, 0xC0, 32, 0x59, 0xD9, 32, 0x59, 0xDB]),
    ]
    for (text, bytes) in rows {
      #expect(Decoded(bytes, .vni).text.scalars == text.scalars)
      #expect(TextEncoder(.vni).bytes(of: text).bytes == bytes)
    }
    // A mark that comes on its own in two steps, as some converters write it.
    #expect(Decoded([0x61, 0xE2, 0xF9], .vni).text.scalars == "ấ".scalars)
    #expect(Decoded([0x6E, 0xE9], .vni).faults == ["1: the byte 0xE9"])

    let tcvn: [(String, [UInt8])] = [
      ("ă â ê ô ơ ư đ", [0xA8, 32, 0xA9, 32, 0xAA, 32, 0xAB, 32, 0xAC, 32, 0xAD, 32, 0xAE]),
      (
        "à ả ã á ạ ằ ẳ ẵ ắ ặ",
        [
          0xB5, 32, 0xB6, 32, 0xB7, 32, 0xB8, 32, 0xB9, 32, 0xBB, 32, 0xBC, 32, 0xBD, 32, 0xBE, 32,
          0xC6,
        ]
      ),
      (
        "ầ ẩ ẫ ấ ậ ề ể ễ ế ệ",
        [
          0xC7, 32, 0xC8, 32, 0xC9, 32, 0xCA, 32, 0xCB, 32, 0xD2, 32, 0xD3, 32, 0xD4, 32, 0xD5, 32,
          0xD6,
        ]
      ),
      (
        "ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ",
        [
          0xE5, 32, 0xE6, 32, 0xE7, 32, 0xE8, 32, 0xE9, 32, 0xEA, 32, 0xEB, 32, 0xEC, 32, 0xED, 32,
          0xEE,
        ]
      ),
      (
        "ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ",
        [
          0xF5, 32, 0xF6, 32, 0xF7, 32, 0xF8, 32, 0xF9, 32, 0xFA, 32, 0xFB, 32, 0xFC, 32, 0xFD, 32,
          0xFE,
        ]
      ),
    ]
    for (text, bytes) in tcvn {
      for encoding in [TextEncoding.tcvn5712, .tcvn3] {
        #expect(Decoded(bytes, encoding).text.scalars == text.scalars)
        #expect(TextEncoder(encoding).bytes(of: text).bytes == bytes)
      }
    }
    #expect(Decoded([0x93, 0x41, 0x94], .tcvn3).text == "“A”")
    #expect(Decoded([0x48, 0x80, 0x20, 0x4E, 0x97, 0x49], .tcvn5712).text == "HÀ NỘI")
  }
}
