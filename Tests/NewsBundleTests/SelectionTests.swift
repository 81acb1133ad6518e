import ConvertCore
import NewsBundle
import Testing

@Suite("selecting articles")
struct SelectionTests {
  @Test(
    "a pattern means the paths that fit it, and all in a folder that does",
    arguments: [
      ("a/b.txt", "a/b.txt", true), ("a", "a/b.txt", true), ("a/", "a/b.txt", true),
      ("a/b", "a/b.txt", false), ("a/*.txt", "a/b.txt", true), ("*.txt", "a/b.txt", false),
      ("**.txt", "a/b.txt", true), ("a/**/c", "a/x/y/c", true), ("*/b.tx?", "a/b.txt", true),
      ("a/?.txt", "a/\u{E9}.txt", true), ("a?b", "a/b", false), ("20*/0?", "2023/05/a.txt", true),
      ("a*b*c", "aXbYbZc", true), ("**a*b", "xa/ab", true), ("*", "a/b", true), ("", "a", false),
      ("a*", "b/a", false), ("[x]*", "[x]y", true), ("a/*/c", "a/b/d/c", false),
    ])
  func patterns(_ pattern: String, _ path: String, _ isMeant: Bool) throws {
    #expect(try Selection(paths: [pattern], conditions: []).matches(path: path) == isMeant)
  }

  @Test("no pattern takes long")
  func hardPattern() throws {
    let pattern = String(repeating: "*a", count: 60) + "b"
    let selection = try Selection(paths: [pattern, "**" + pattern], conditions: [])
    #expect(!selection.matches(path: String(repeating: "a", count: 4000)))
  }

  private var entry: ManifestEntry {
    var article = ArticleSummary()
    article.headline = "Floods recede"
    article.published = "2023-12-21T08:00:00+07:00"
    article.language = "vi"
    article.version = 10
    return ManifestEntry(
      path: "a.json", article: article, size: 900, sha256: "", member: 0, offset: 0)
  }

  @Test(
    "a condition compares by bytes, and numbers by their values",
    arguments: [
      ("language=vi", true), ("language!=vi", false), ("language=v", false), ("size<1000", true),
      ("size>1000", false), ("version>=9", true), ("version<9", false),
      ("published>=2023-12", true),
      ("published<2023-12", false), ("published<=2023-12-22", true), ("headline~recede", true),
      ("headline~Recede", false), ("section=Politics", false), ("section!=Politics", true),
      ("path>a", true), ("headline=Floods recede", true),
    ])
  func conditions(_ condition: String, _ holds: Bool) throws {
    #expect(try Selection(conditions: [condition]).matches(entry) == holds)
  }

  @Test(
    "what is no condition is refused", arguments: ["", "language", "=vi", "colour=red", "size"])
  func noConditions(_ condition: String) {
    let error = #expect(throws: ConversionError.self) { try Selection(conditions: [condition]) }
    #expect(error?.diagnostic.code == "option.value")
  }

  @Test("reading a selection inflates no other block")
  func selectedReading() throws {
    var documents = stories(400)
    for index in documents.indices {
      documents[index].article.language = index % 100 == 7 ? "vi" : "en"
    }
    let bytes = try bundle(documents, ["block-size": "4096"])
    let archive = try open(bytes)
    // One damaged block holds no article that is wanted, the other the third of them.
    let blocks = try [60, 207].map {
      try #require(try archive.entry(at: documents[$0].path)).member
    }
    let wanted = try [7, 107, 307].map {
      try #require(try archive.entry(at: documents[$0].path)).member
    }
    #expect(Set(blocks).isDisjoint(with: wanted))
    var damaged = bytes
    for block in blocks { damaged[block + 40] ^= 0xFF }
    for (source, count, failures) in [(bytes, 4, 0), (damaged, 3, 1)] {
      let log = DiagnosticLog()
      var headlines: [String] = []
      let reader = DocumentReader(registry) { (format) throws(ConversionError) in
        var options = FormatOptions(defaultsOf: format.descriptor)
        if options.has("where") {
          try options.set("where", to: "language=vi\nsize>0", in: format.descriptor)
        }
        return options
      }
      try reader.read(DocumentName("a.tar.gz"), MemorySource(source), log: log) { article, _ in
        headlines.append(article.headline.plainText.string)
      }
      #expect(headlines.count == count)
      #expect(headlines.last == "Bridge number 100307 repaired")
      #expect(log.failures == failures)
    }
  }

  @Test("an archive without a manifest cannot be selected from")
  func foreign() throws {
    var tar = RawTar()
    tar.add("a.txt", story("A"))
    let reader = DocumentReader(registry) { (format) throws(ConversionError) in
      var options = FormatOptions(defaultsOf: format.descriptor)
      try options.set("where", to: "size>0", in: format.descriptor)
      return options
    }
    let error = #expect(throws: ConversionError.self) {
      try reader.read(
        DocumentName("a.tar.gz"), MemorySource(gzipped(tar.archive)), log: DiagnosticLog()
      ) { _, _ in }
    }
    #expect(error?.diagnostic.code == .bundleNoFooter)
  }
}
