import ArticleModel
import ConvertCore
import GzipKit
import NewsBundle
import TestKit
import Testing

@Suite("the manifest")
struct ManifestTests {
  @Test("every article is found by its path, and what the manifest says of it")
  func lookup() throws {
    var documents = stories(2500)
    documents[1700].article.id = "urn:x:1700"
    documents[1700].article.headline = "A headline with \"quotes\""
    documents[1700].article.version = 3
    let archive = try open(try bundle(documents, ["block-size": "20000"]))
    #expect(archive.articleCount == 2500)
    for number in [0, 1, 999, 1000, 1001, 1700, 1999, 2000, 2499] {
      let entry = try #require(try archive.entry(at: documents[number].path))
      #expect(entry.size == documents[number].bytes.count)
      #expect(entry.article == documents[number].article)
      #expect(try archive.content(of: entry) == documents[number].bytes)
    }
    for path in ["", "2023", "2023/100000.tx", "2023/1024999.txt", "zebra"] {
      #expect(try archive.entry(at: path) == nil)
    }
  }

  @Test("articles that come in any order stand in the manifest in the order of their paths")
  func order() throws {
    var documents = stories(2100)
    var random = SeededGenerator(seed: 7)
    documents.shuffle(using: &random)
    let archive = try open(try bundle(documents, ["block-size": "8192"]))
    var paths: [String] = []
    try archive.forEachEntry { paths.append($0.path) }
    #expect(paths == documents.map(\.path).sorted())
    let entry = try #require(try archive.entry(at: documents[0].path))
    #expect(try archive.content(of: entry) == documents[0].bytes)
    #expect(try Survey(try bundle(documents)).findings.isEmpty)
  }

  @Test("the number of workers does not change a byte", arguments: [2, 3, 8])
  func workers(_ workers: Int) throws {
    let documents = stories(1200)
    let alone = try bundle(documents, ["block-size": "4096"])
    #expect(try bundle(documents, ["block-size": "4096"], workers: workers) == alone)
  }

  @Test("an archive without a footer is no bundle")
  func foreign() {
    var tar = RawTar()
    tar.add("a.txt", story("A"))
    for bytes in [gzipped(tar.archive), [], [UInt8](repeating: 0, count: 42)] {
      let error = #expect(throws: ConversionError.self) { try open(bytes) }
      #expect(error?.diagnostic.code == "bundle.no-footer")
    }
  }

  @Test("a footer that leads astray is refused")
  func footer() throws {
    let whole = try bundle(stories(20))
    for digits in ["0000000000000000", "7fffffffffffffff", "00000000000000ff", "ffffffffffffffff"] {
      let footer = Deflater.emptyMember(
        extraID: (UInt8(ascii: "W"), UInt8(ascii: "C")), Array(digits.utf8))
      #expect(throws: ConversionError.self) { try open(whole.dropLast(42) + footer) }
    }
  }

  @Test("an article that is not what its line says is refused")
  func disagreement() throws {
    let archive = try open(try bundle(stories(20)))
    let entry = try #require(try archive.entry(at: "2023/100007.txt"))
    var lies = [entry, entry, entry, entry, entry]
    lies[0].sha256 = String(repeating: "0", count: 64)
    lies[1].size += 1
    lies[2].offset += 512
    lies[3].path = "2023/100008.txt"
    lies[4].member = 1
    for lie in lies {
      #expect(throws: ConversionError.self) { try archive.content(of: lie) }
    }
    #expect(try archive.content(of: entry) == stories(8)[7].bytes)
  }
}
