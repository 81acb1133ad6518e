import ArticleModel
import Testing

@Suite("Text")
struct TextTests {
  private let composed: Text = "caf\u{E9}"
  private let decomposed: Text = "cafe\u{301}"

  @Test("canonical equivalents are different texts, though equal strings")
  func canonicalEquivalence() {
    #expect(composed.string == decomposed.string)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, "caf\u{E9}"]).count == 2)
    #expect(Inlines(composed) != Inlines(decomposed))
  }

  @Test("texts are ordered by their bytes")
  func order() {
    let texts: [Text] = ["\u{1F5DE}", "\u{E9}", "z", "e\u{301}", "", "ab", "a", "\u{FF5E}"]
    #expect(
      texts.sorted() == ["", "a", "ab", "e\u{301}", "z", "\u{E9}", "\u{FF5E}", "\u{1F5DE}"])
  }

  @Test("where one text ends and the next begins counts for the hash")
  func hashOfNeighbours() {
    #expect(Set([[Text("ab"), "c"], ["a", "bc"], ["ab", "c"]]).count == 2)
  }

  @Test(
    "bytes that are not UTF-8 are no text",
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(Text(validating: bytes) == nil)
    #expect(Text(validating: [0x61] + bytes) == nil)
  }

  @Test("valid bytes come back as they were, zero too")
  func valid() {
    let bytes = Array("a\0\u{301}\u{FEFF}\u{10FFFF}\r\n".utf8)
    #expect(Text(validating: bytes).map { Array($0.utf8) } == bytes)
  }

  @Test("joining a combining mark keeps every byte")
  func joining() {
    #expect(Array((Text("e") + "\u{301}").utf8) == [0x65, 0xCC, 0x81])
    #expect("\(decomposed)!" as Text == Text("cafe\u{301}!"))
  }
}
