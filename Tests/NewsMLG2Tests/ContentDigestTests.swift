import ConvertCore
import Testing

@Suite("The digest that ids are made from")
struct ContentDigestTests {
  private func urn(_ text: String, without ranges: [Range<Int>] = []) -> String {
    ContentDigest(of: Array(text.utf8)[...], without: ranges).urn.string
  }

  @Test("every byte has its say, wherever it stands in a line, and so has where a line ends")
  func bytes() {
    var texts: Set<String> = [""]
    for length in 1...40 {
      let plain = [UInt8](repeating: UInt8(ascii: "a"), count: length)
      texts.insert(String(decoding: plain, as: UTF8.self))
      for index in plain.indices {
        for other in [UInt8(ascii: "b"), 0, 1] {
          var changed = plain
          changed[index] = other
          texts.insert(String(decoding: changed, as: UTF8.self))
        }
      }
    }
    for index in 1..<40 { texts.insert(String(repeating: "a", count: index) + "\na") }
    #expect(Set(texts.map { urn($0) }).count == texts.count)
  }

  @Test("indentation, empty lines and what is left out have none")
  func layout() {
    let one = urn("<a>\n  <b>text of a line</b>\n</a>")
    #expect(urn("<a>\n      <b>text of a line</b>\n\n    </a>\n") == one)
    #expect(urn("<a>\n  <b>text of a line</b>\n  <c/>\n</a>", without: [27..<34]) == one)
    #expect(urn("<a>\n  <b>text of  a line</b>\n</a>") != one)
  }

  @Test("it is the same everywhere, and a UUID of version 8")
  func form() {
    #expect(urn("The same on every machine\n") == "urn:uuid:58640372-9d62-8603-a6e3-35c0a284a419")
    for text in ["", "a", "b"] {
      let parts = urn(text).split(separator: ":")[2].split(separator: "-")
      #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
      #expect(parts[2].first == "8" && "89ab".contains(parts[3].prefix(1)))
    }
  }
}
