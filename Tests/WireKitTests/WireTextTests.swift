import ArticleModel
import Testing
import WireKit

@Suite("Texts of a wire")
struct WireTextTests {
  @Test(
    "a character that a code page lacks becomes the nearest",
    arguments: [
      ("café", "iso-8859-1", "café"), ("café", "us-ascii", "cafe"),
      ("Đà Nẵng – “so”…", "iso-8859-1", "Dà Nang - \"so\"..."), ("a\u{301}", "us-ascii", "a"),
      ("首相", "iso-8859-1", "??"), ("10 €", "iso-8859-15", "10 €"),
      ("a\tb\u{85}c", "us-ascii", "a b c"),
    ] as [(Text, String, Text)])
  func nearest(text: Text, codePage: String, expected: Text) {
    #expect(CodePage(named: codePage).nearest(text) == expected)
  }

  @Test("a paragraph is divided at spaces, and comes together again")
  func wrapping() {
    let text = Array("one two three four five".utf8)
    let lines = WireLines.wrap(text, width: 9, indent: 2)
    #expect(lines.map { String(decoding: $0, as: UTF8.self) } == ["one two", "three", "four five"])
    #expect(Array(lines.joined(separator: [32])) == text)
  }

  @Test("what a line cannot hold is told once a kind")
  func losses() {
    var text = WireText(CodePage(named: "us-ascii"), width: 10)
    #expect(text.line("  a  b ", .slugline) == "a  b")
    #expect(text.line("0123456789ab", .slugline) == "0123456789 ab")
    #expect(text.line("plain", .slugline) == "plain")
    #expect(
      text.losses.map(\.message) == ["white space changed", "words longer than a line divided"])
  }

  @Test(
    "a dateline names its agency in brackets",
    arguments: [
      ("OSLO (AFP) - Rain", "OSLO (AFP)"), ("Hà Nội (VNA) – Mưa", "Hà Nội (VNA)"),
      ("TOKYO, June 6, 2010 (AFP) -- Sun", "TOKYO, June 6, 2010 (AFP)"), ("Rain (AFP) fell", nil),
      ("OSLO - Rain", nil), ("oslo (AFP) - Rain", nil), ("OSLO (AFP) -", nil),
    ] as [(Text, Text?)])
  func dateline(text: Text, expected: Text?) {
    #expect(Dateline.find(in: text) == expected)
  }

  @Test("months and zones are known in the languages of the wires")
  func dates() {
    #expect(WireDate.month("Okt") == 10 && WireDate.month("décembre") == 12)
    #expect(WireDate.month("Foo") == nil)
    #expect(WireDate.offset("MESZ")?.spelling == "+02:00" && WireDate.offset("GMT") == .zulu)
    #expect(WireDate.offset("+0530")?.spelling == "+05:30" && WireDate.offset("XYZ") == nil)
    #expect(WireDate.year("69") == 2069 && WireDate.year("70") == 1970 && WireDate.year("7") == nil)
  }
}
