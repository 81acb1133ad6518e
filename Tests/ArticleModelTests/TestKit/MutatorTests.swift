import TestKit
import Testing

@Suite("The mutator and the marked text")
struct MutatorTests {
  @Test("the same seed breaks a document the same way")
  func isDeterministic() {
    let document = Array("<article><headline>A</headline></article>".utf8)
    var one = Mutator(seed: 9)
    var twin = Mutator(seed: 9)
    let broken = (0..<50).map { _ in one.mutate(document) }
    #expect(broken == (0..<50).map { _ in twin.mutate(document) })
    #expect(broken.count { $0 != document } >= 40)
    #expect(Set(broken).count >= 40)
  }

  @Test("an empty document and one of a single byte can be broken too", arguments: [0, 1])
  func takesTheSmallest(count: Int) {
    var mutator = Mutator(seed: 1, dictionary: ["{{"])
    for _ in 0..<500 { _ = mutator.mutate(Array(repeating: 0x41, count: count)) }
  }

  @Test("markers are taken out and their places known, by bytes and over every line end")
  func marks() {
    let text: MarkedText = "1️⃣é2️⃣\nb\r\n3️⃣c\r4️⃣d5️⃣"
    #expect(text.string.utf8.elementsEqual("é\nb\r\nc\rd".utf8))
    let places = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"].map { text[$0] }
    #expect(places.map(\.line) == [1, 1, 3, 4, 4])
    #expect(places.map(\.column) == [1, 3, 1, 1, 2])
    #expect(places.map(\.byte) == [0, 2, 6, 8, 9])
  }

  @Test("a marker that is not there has a place that no document has")
  func absentMarker() {
    #expect(MarkedText("a")["1️⃣"].byte == -1)
  }
}
