import ConvertCore
import GzipKit
import NewsBundle
import Testing

@Suite("writing a bundle")
struct WritingTests {
  @Test("the same documents give the same bytes, and the time is what the option says")
  func determinism() throws {
    let bytes = try bundle(stories(50))
    #expect(try bundle(stories(50)) == bytes)
    let later = try bundle(stories(50), ["modified": "1700000000"])
    #expect(later != bytes)
    let input = try registry.open(DocumentName("a"), MemorySource(later), limits: .standard)
    let tar = TarReader(input, in: ConversionContext(DocumentName("a")))
    #expect(try tar.next()?.modified == 1_700_000_000)
  }

  @Test("each gzip member holds whole entries, up to the size of a block")
  func blocks() throws {
    let bytes = try bundle(stories(100), ["block-size": "5000"])
    let archive = try open(bytes)
    let payload = bytes.prefix(archive.payloadSize)
    var start = 0
    var sizes: [Int] = []
    let inflater = Inflater()
    while start < payload.count {
      let (output, used) = inflater.inflate(Array(payload), from: start, capacity: 1 << 20)
      #expect(inflater.state == .ended)
      #expect(output.count % 512 == 0)
      sizes.append(output.count)
      start += used
      inflater.reset()
    }
    #expect(sizes.dropLast().allSatisfy { (4096...5000).contains($0) })
    #expect(sizes.count > 20)
  }

  @Test("a document larger than a block has a member of its own")
  func largeDocument() throws {
    let large = StoredDocument(
      path: "b.txt", bytes: story("long\n" + String(repeating: "A long way. ", count: 400)))
    let documents = [
      StoredDocument(path: "a.txt", bytes: story("A")), large,
      StoredDocument(path: "c.txt", bytes: story("C")),
    ]
    let reading = read(try bundle(documents, ["block-size": "1024"]))
    #expect(reading.headlines.map { $0.prefix(4) } == ["A", "long", "C"])
  }

  @Test("an empty bundle is one without articles")
  func empty() throws {
    let bytes = try bundle([])
    #expect(try open(bytes).articleCount == 0)
    #expect(try open(bytes).entry(at: "a.txt") == nil)
    #expect(try Survey(bytes).findings.isEmpty)
  }

  @Test(
    "an unsafe path is refused",
    arguments: ["../a.txt", "/a.txt", "a\\b.txt", "", "a//b", "a/\u{7}", "MANIFEST.jsonl"])
  func unsafePaths(_ path: String) {
    let error = #expect(throws: ConversionError.self) {
      try bundle([StoredDocument(path: path, bytes: story("A"))])
    }
    #expect(error?.diagnostic.code == .unsafePath)
  }

  @Test(
    "a path is refused that is another's where case or the encoding of accents does not count",
    arguments: [
      ("a/b.txt", "a/b.txt"), ("a/b.txt", "A/B.txt"), ("caf\u{E9}.txt", "cafe\u{301}.txt"),
      ("stra\u{DF}e.txt", "STRASSE.txt"), ("\u{3C3}.txt", "\u{3C2}.txt"),
    ])
  func twins(_ one: String, _ other: String) {
    let error = #expect(throws: ConversionError.self) {
      try bundle([one, other].map { StoredDocument(path: $0, bytes: story("A")) })
    }
    #expect(error?.diagnostic.code == .outputCollision)
  }

  @Test(
    "a path is refused that was there, however many came in order before it",
    arguments: ["2023/100000.txt", "2023/100511.TXT", "2023/100999.txt"])
  func duplicatesOutOfOrder(_ path: String) throws {
    let ordered = stories(1000)
    let late = StoredDocument(path: "2022/late.txt", bytes: story("Late"))
    #expect(read(try bundle(ordered + [late])).headlines.count == 1001)
    let error = #expect(throws: ConversionError.self) {
      try bundle(ordered + [late, StoredDocument(path: path, bytes: story("Again"))])
    }
    #expect(error?.diagnostic.code == .outputCollision)
  }
}
