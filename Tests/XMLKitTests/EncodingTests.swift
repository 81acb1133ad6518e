import ArticleModel
import ConvertCore
import Testing

@testable import XMLKit

@Suite("Encodings")
struct EncodingTests {
  private static let text = "<a b='é'>\n€ 𝄞<c/></a>"

  private func wide(_ text: String, _ width: Int, bigEndian: Bool) -> [UInt8] {
    let units = width == 2 ? text.utf16.map { UInt32($0) } : text.unicodeScalars.map(\.value)
    return units.flatMap { unit in
      let bytes = (0..<width).map { UInt8(truncatingIfNeeded: unit >> ($0 * 8)) }
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test("UTF-16 and UTF-32 are read, with a byte order mark and without", arguments: [2, 4])
  func wide(width: Int) {
    for mark in ["\u{FEFF}", ""] {
      for isBig in [true, false] {
        let bytes = wide(mark + Self.text, width, bigEndian: isBig)
        for size in [1, 3, 1000] {
          let pulled = Pulled(bytes, size: size)
          #expect(pulled.error == nil)
          #expect(
            pulled.events.map { $0.drop { $0 != " " } }
              == Pulled(Self.text).events.map {
                $0.drop { $0 != " " }
              })
        }
      }
    }
  }

  @Test("a lone surrogate is refused with its place in the text")
  func surrogate() {
    var bytes = wide("<a>\nxy</a>", 2, bigEndian: false)
    bytes[11] = 0xD8
    #expect(
      Pulled(bytes).error
        == "d:2:2: error: expected UTF-16LE, found the bytes 0x79 0xD8 [xml.encoding]")
    #expect(Pulled(wide("<a>", 2, bigEndian: true) + [0]).error?.contains("[xml.") == true)
  }

  @Test(
    "encodings of one byte are read as they are declared",
    arguments: [
      ("ISO-8859-1", [0xE9, 0x93], "é“"), ("windows-1252", [0x80, 0x92], "€’"),
      ("iso-8859-15", [0xA4], "€"), ("ISO-8859-2", [0xB1], "ą"), ("windows-1251", [0xC6], "Ж"),
      ("windows-1258", [0xEA, 0xEC], "ế"), ("TCVN5712-1", [0xD5], "ế"), ("VISCII", [0xAA], "ế"),
      ("Shift_JIS", [0x93, 0xFA], "日"), ("EUC-KR", [0xB0, 0xA1], "가"),
    ] as [(String, [UInt8], String)])
  func declared(name: String, bytes: [UInt8], text: String) {
    let start = "<?xml version='1.0' encoding='\(name)'?><a>"
    for size in [1, 1000] {
      let pulled = Pulled(start.utf8 + bytes + "</a>".utf8, size: size)
      #expect(pulled.error == nil)
      #expect(pulled.events.dropFirst().first?.hasSuffix("'\(text)'") == true)
    }
  }

  @Test("bytes that are not UTF-8 are refused with their place", arguments: [1, 1000])
  func lies(size: Int) {
    let start = "<?xml version='1.0' encoding='UTF-8'?>\n<a>caf"
    for bytes: [UInt8] in [[0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE2, 0x82]] {
      let pulled = Pulled(start.utf8 + bytes + "</a>".utf8, size: size)
      #expect(pulled.error?.hasPrefix("d:2:7: error: expected UTF-8, found the byte 0x") == true)
      #expect(pulled.events == ["2:1/39 <a>"])
    }
  }

  @Test("encodings in which markup can hide are refused", arguments: ["UTF-7", "EBCDIC-US", "x"])
  func refused(name: String) {
    let error = Pulled("<?xml version='1.0' encoding='\(name)'?><a/>").error
    #expect(error?.contains("expected an encoding that can be read, found") == true)
    #expect(Pulled([0x4C, 0x6F, 0xA7, 0x94, 0x93]).error?.contains("EBCDIC") == true)
  }

  @Test("text declared as UTF-16 that is UTF-8 is read with a warning")
  func saved() {
    let pulled = Pulled("<?xml version='1.0' encoding='utf-16'?><a>é</a>")
    #expect(pulled.error == nil)
    #expect(pulled.warnings.count == 1)
    #expect(pulled.events.count == 3)
  }
}
