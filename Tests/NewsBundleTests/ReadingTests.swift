import ConvertCore
import GzipKit
import NewsBundle
import Testing

@Suite("reading an archive")
struct ReadingTests {
  @Test("what is written is read, in order, with the names of the members")
  func roundTrip() throws {
    let reading = read(try bundle(stories(300), ["block-size": "4096"]))
    #expect(reading.error == nil)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.headlines.count == 300)
    #expect(reading.headlines.first == "Bridge number 100000 repaired")
    #expect(reading.places.last == "a.tar.gz!2023/100299.txt")
  }

  @Test("a plain tar and one compressed as a whole are read alike")
  func codings() {
    var tar = RawTar()
    tar.add("day/one.txt", story("One"))
    tar.add("day/two.txt", story("Two"))
    for bytes in [tar.archive, gzipped(tar.archive), gzipped(tar.archive) + [0, 0, 0]] {
      let reading = read(bytes, as: "a")
      #expect(reading.headlines == ["One", "Two"])
      #expect(reading.error == nil)
      #expect(reading.diagnostics.isEmpty)
    }
  }

  @Test("a compressed member is read, and one in no known format skipped with its name")
  func members() {
    var tar = RawTar()
    tar.add("folder", type: "5")
    tar.add("folder/one.txt.gz", gzipped(story("One")))
    tar.add("folder/picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3])
    tar.add("MANIFEST.jsonl", text: "{}\n")
    tar.add("MANIFEST.index", text: "0 a\n")
    let reading = read(gzipped(tar.archive))
    #expect(reading.headlines == ["One"])
    #expect(reading.codes(.skip) == ["format.unknown"])
    #expect(reading.diagnostics.first?.location.document.member == "folder/picture.png")
    #expect(reading.diagnostics.count == 1)
  }

  @Test("a member that fails is reported with its place, and the next is read")
  func failingMember() {
    var tar = RawTar()
    tar.add(
      "bad.txt",
      [0xEF, 0xBB, 0xBF] + Array(" date 2023-12-21 Region\nCaf".utf8) + [0xE9, 0x0A])
    tar.add("empty.txt")
    tar.add("good.txt", story("Good"))
    let reading = read(tar.archive, as: "a.tar")
    #expect(reading.headlines == ["Good"])
    #expect(reading.codes(.error) == ["text.encoding", "input.empty"])
    #expect(reading.diagnostics.first?.location.description == "a.tar!bad.txt:2:4")
  }

  @Test("archives in one another are read four deep, and no deeper")
  func nesting() {
    var archive = story("Innermost")
    var name = "story.txt"
    for depth in 1...6 {
      var tar = RawTar()
      tar.add(name, archive)
      tar.add("beside.txt", story("Beside \(depth)"))
      archive = gzipped(tar.archive)
      name = "level\(depth).tar.gz"
    }
    let reading = read(archive)
    #expect(reading.headlines == ["Beside 3", "Beside 4", "Beside 5", "Beside 6"])
    #expect(reading.codes(.error) == ["limit.nesting"])
    #expect(
      reading.diagnostics.first?.location.document.member
        == "level5.tar.gz!level4.tar.gz!level3.tar.gz!level2.tar.gz")
  }

  @Test("an error of who takes the articles ends the reading, and is not the member's")
  func outputError() throws {
    let failure = ConversionError("io.failed", "expected room", at: .init(DocumentName("out")))
    let reader = DocumentReader(registry)
    let log = DiagnosticLog()
    var count = 0
    let bytes = try bundle(stories(5))
    #expect(throws: failure) {
      try reader.read(DocumentName("a"), MemorySource(bytes), log: log) {
        (_, _) throws(ConversionError) in
        count += 1
        throw failure
      }
    }
    #expect(count == 1)
    #expect(log.failures == 0)
  }
}
