import ConvertCore
import GzipKit
import NewsBundle
import TestKit
import Testing

@Suite("hostile archives")
struct AttackTests {
  @Test(
    "an unsafe path is reported and not read",
    arguments: [
      "../out.txt", "a/../../out.txt", "/etc/out.txt", "C:/out.txt", "a\\out.txt", "a//out.txt",
      "a/\u{1B}[31m.txt", "a/\u{85}.txt", "a/./out.txt",
    ])
  func unsafePaths(_ path: String) {
    var tar = RawTar()
    tar.add(path, story("Escaped"))
    tar.add("good.txt", story("Good"))
    let reading = read(gzipped(tar.archive))
    #expect(reading.headlines == ["Good"])
    #expect(reading.codes(.error) == ["bundle.path"])
    let shown = reading.diagnostics.first?.location.description ?? ""
    #expect(
      shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
  }

  @Test(
    "a link, a device and a pipe are reported and not read",
    arguments: [
      ("1", "hard link"), ("2", "symbolic"), ("3", "device"), ("4", "device"), ("6", "pipe"),
    ])
  func kinds(_ type: String, _ words: String) throws {
    var tar = RawTar()
    tar.add("odd.txt", type: try #require(type.first), link: "../../etc/passwd", mode: 0o6755)
    tar.add("good.txt", story("Good"))
    let reading = read(tar.archive)
    #expect(reading.headlines == ["Good"])
    #expect(reading.codes(.error) == ["bundle.entry-kind"])
    #expect(reading.diagnostics.first?.message.contains(words) == true)
  }

  @Test("a path that was there is an error, one that is a twin on other systems a warning")
  func duplicates() {
    var tar = RawTar()
    tar.add("caf\u{E9}.txt", story("Composed"))
    tar.add("cafe\u{301}.txt", story("Decomposed"))
    tar.add("CAF\u{C9}.txt", story("Capital"))
    tar.add("caf\u{E9}.txt", story("Again"))
    let reading = read(tar.archive)
    #expect(reading.headlines == ["Composed", "Decomposed", "Capital"])
    #expect(reading.codes(.warning) == ["bundle.path-twin", "bundle.path-twin"])
    #expect(reading.codes(.error) == ["bundle.duplicate-path"])
  }

  @Test("a path is known again, and its twin, however many came in order before one that does not")
  func duplicatesOutOfOrder() {
    var tar = RawTar()
    for number in 1000..<2000 { tar.add("\(number).txt", story("\(number)")) }
    for path in ["1000.txt", "1255.txt", "1256.txt", "1999.txt"] { tar.add(path, story("Again")) }
    for path in ["1000a.txt", "1000A.txt", "1000a.txt"] { tar.add(path, story(path)) }
    let reading = read(tar.archive)
    #expect(reading.headlines.count == 1002)
    #expect(reading.headlines.suffix(2) == ["1000a.txt", "1000A.txt"])
    #expect(reading.codes(.error) == Array(repeating: "bundle.duplicate-path", count: 5))
    #expect(reading.codes(.warning) == ["bundle.path-twin"])
  }

  @Test("where nothing can be put aside, reading ends and says so")
  func fullSpill() {
    var tar = RawTar()
    for number in 1000..<2000 { tar.add("\(number).txt", story("\(number)")) }
    let reading = read(tar.archive, puttingAside: FullStore())
    #expect(reading.error?.diagnostic.code == "io.failed")
    #expect((1..<1000).contains(reading.headlines.count))
  }

  @Test("a size larger than the archive gives what stands before, and one error")
  func lyingSize() {
    var tar = RawTar()
    tar.add("good.txt", story("Good"))
    tar.add("lie.txt", story("Lie"), statedSize: 1 << 32)
    let reading = read(gzipped(tar.archive))
    #expect(reading.headlines == ["Good"])
    #expect(reading.error?.diagnostic.code == .tarTruncated)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("a sparse file is reported and not read")
  func sparse() {
    var tar = RawTar()
    tar.add("hole.txt", type: "S", statedSize: 0)
    tar.add("good.txt", story("Good"))
    let reading = read(tar.archive)
    #expect(reading.headlines == ["Good"])
    #expect(reading.codes(.error) == ["tar.sparse"])
  }

  @Test("a bomb is stopped by the ratio, at whatever depth it lies")
  func bombs() {
    let zeros = gzipped([UInt8](repeating: 0x20, count: 8 << 20))
    var limits = Limits.standard
    limits.ratio = 100
    var inner = RawTar()
    inner.add("bomb.txt.gz", zeros)
    inner.add("beside.txt", story("Beside"))
    var outer = RawTar()
    outer.add("inner.tar", inner.archive)
    outer.add("good.txt", story("Good"))
    let reading = read(gzipped(outer.archive), limits: limits)
    #expect(reading.headlines == ["Beside", "Good"])
    #expect(reading.codes(.error) == ["limit.ratio"])
  }

  @Test("the bytes of all archives in one another count together")
  func sharedSize() {
    var limits = Limits.standard
    limits.archiveSize = 200_000
    var outer = RawTar()
    for number in 1...9 {
      var inner = RawTar()
      inner.add("story.txt", story("Story \(number)"))
      inner.add("filler.bin", [UInt8](repeating: 0, count: 40_000))
      outer.add("inner\(number).tar.gz", gzipped(inner.archive))
    }
    let reading = read(gzipped(outer.archive), limits: limits)
    #expect(reading.headlines == ["Story 1", "Story 2", "Story 3", "Story 4"])
    #expect(reading.error?.diagnostic.code.name == "limit.archive-size")
  }

  @Test("entries count together, and the one too many ends the reading")
  func entries() {
    var limits = Limits.standard
    limits.entries = 50
    var tar = RawTar()
    for number in 0..<60 { tar.add("folder\(number)", type: "5") }
    let reading = read(gzipped(tar.archive), limits: limits)
    #expect(reading.error?.diagnostic.code.name == "limit.entries")
  }

  @Test("a path with a NUL, which only a pax header can hold, is reported and not read")
  func nul() {
    var tar = RawTar()
    tar.add("pax", Array("17 path=ou\u{0}t.txt\n".utf8), type: "x")
    tar.add("plain.txt", story("Escaped"))
    tar.add("good.txt", story("Good"))
    let reading = read(tar.archive)
    #expect(reading.headlines == ["Good"])
    #expect(reading.codes(.error) == ["bundle.path"])
  }

  @Test("what a manifest lists under an unsafe path, or twice, does not come out of the bundle")
  func hostileManifest() throws {
    let paths = ["a-twin.txt", "A-TWIN.txt", "good.txt", "../evil.txt", "a\\b.txt", "C:/x.txt"]
    let bytes = try Forgery(paths.map { Forgery.Entry(path: $0, content: story($0)) }).bytes
    let archive = try open(bytes)
    let context = ConversionContext(DocumentName("a.tar.gz"))
    var found: [String] = []
    try archive.forEachArticle(
      of: Selection(conditions: ["size>0"]), refusingTwins: true, in: context
    ) { entry, _ in found.append(entry.path) }
    #expect(found == ["A-TWIN.txt", "good.txt"])
    let codes = context.log.take().map(\.code.name)
    #expect(codes == ["bundle.path", "bundle.path", "bundle.path-twin", "bundle.path"])
  }

  @Test("a manifest that names another article than its block holds is told, and what it hides")
  func lyingManifest() throws {
    let bytes = try Forgery([
      Forgery.Entry(path: "shown.txt", content: story("Shown"), listedPath: "other.txt"),
      Forgery.Entry(path: "good.txt", content: story("Good")),
    ]).bytes
    let archive = try open(bytes)
    let context = ConversionContext(DocumentName("a.tar.gz"))
    var found: [String] = []
    try archive.forEachArticle(
      of: Selection(conditions: []), refusingTwins: true, in: context
    ) { entry, _ in found.append(entry.path) }
    #expect(found == ["good.txt"])
    #expect(context.log.entries.map(\.code.name) == ["bundle.damaged"])
    let survey = try Survey(bytes)
    #expect(survey.damaged.contains("other.txt"))
    #expect(survey.whole == 1)
    // Who reads from the start trusts the archive, not the manifest.
    #expect(read(bytes).headlines == ["Shown", "Good"])
  }

  @Test(
    "a million tiny entries are listed, read and found, in bounded memory", .enabled(if: Soak.isOn))
  func manyEntries() throws {
    let count = 1_000_000
    var writer = BundleWriter(
      options: FormatOptions(defaultsOf: Format.bundle.descriptor), workers: 2)
    var bytes: [UInt8] = []
    for number in 0..<count {
      let path = "\(10_000_000 + number).txt"
      bytes += try writer.add(StoredDocument(path: path, bytes: story("Number \(number)")))
    }
    try writer.finish { bytes += $0 }
    let archive = try open(bytes)
    var listed = 0
    try archive.forEachEntry { _ in listed += 1 }
    #expect(listed == count)
    let entry = try #require(try archive.entry(at: "10777777.txt"))
    #expect(try archive.content(of: entry) == story("Number 777777"))
    var findings = 0
    let survey = try BundleSurvey(
      MemorySource(bytes), named: archive.name, workers: 2, report: { _ in findings += 1 },
      take: { _ in })
    try survey.run()
    #expect(survey.whole == count && findings == 0)
    var limits = Limits.standard
    limits.entries = count - 1
    let reading = read(bytes, limits: limits)
    #expect(reading.headlines.count == count - 1)
    #expect(reading.error?.diagnostic.code.name == "limit.entries")
  }
}

/// A store without room.
private final class FullStore: SpillStore, Sendable {
  func append(_ bytes: [UInt8]) throws(ConversionError) {
    throw ConversionError(
      "io.failed", "expected room, found none", at: SourceLocation(DocumentName("aside")))
  }

  func read(at offset: Int, count: Int) -> [UInt8] { [] }
}
