import ConvertCore
import GzipKit
import Testing

@Suite struct TarReaderTests {
  @Test("entries come with their content, however the bytes come", arguments: [1, 100, 512, 5000])
  func entries(size: Int) {
    let content = Prose.bytes(1300)
    let stream =
      RawTar.entry("a.txt", content) + RawTar.entry("b.txt", []) + RawTar.entry("c.txt", [7])
      + RawTar.end
    let listing = Listing(stream, by: size)
    #expect(listing.paths == ["a.txt", "b.txt", "c.txt"])
    #expect(listing.contents == [content, [], [7]])
    #expect(listing.entries.map(\.headerOffset) == [0, 2048, 2560])
    #expect(listing.entries.map(\.contentOffset) == [512, 2560, 3072])
    #expect(listing.errors.isEmpty && listing.reports.isEmpty)
    #expect(Listing(stream, by: size, skipping: true).entries == listing.entries)
  }

  @Test("what is left of a content is passed over, and its source says so")
  func content() throws {
    let context = ConversionContext(DocumentName("a.tar"))
    let stream = RawTar.entry("a", Prose.bytes(2000)) + RawTar.entry("b", [1]) + RawTar.end
    let reader = TarReader(Input(context.document, PieceSource(stream, by: 700)), in: context)
    _ = try reader.next()
    let content = reader.content()
    #expect(content.size == 2000)
    #expect(try content.next() == Array(Prose.bytes(2000).prefix(188)))
    #expect(try reader.next()?.path == [UInt8(ascii: "b")])
    #expect(Outcome(of: content).code == .tarPassed)
    #expect(Outcome(of: reader.content()).bytes == [1])
  }

  @Test("a content larger than the limit is not read, and the next entry is")
  func limit() throws {
    let context = ConversionContext(DocumentName("a.tar"))
    let stream = RawTar.entry("a", [1, 2, 3]) + RawTar.entry("b", [1]) + RawTar.end
    let reader = TarReader(Input(context.document, bytes: stream), in: context)
    _ = try reader.next()
    #expect(throws: ConversionError.self) { try reader.readContent(limit: 2) }
    #expect(try reader.next()?.size == 1)
  }

  @Test("every kind of entry is told, and only files have content")
  func kinds() {
    var stream: [UInt8] = []
    for type in "1234567V" {
      stream += RawTar.header("x", size: RawTar.octal(type < "7" ? 9 : 0), type: type, link: "to")
    }
    let listing = Listing(stream + RawTar.end)
    #expect(
      listing.entries.map(\.kind) == [
        .hardlink, .symlink, .characterDevice, .blockDevice, .directory, .fifo, .file,
        .other(UInt8(ascii: "V")),
      ])
    #expect(listing.entries.allSatisfy { $0.size == 0 })
    #expect(listing.entries.filter { $0.linkTarget == Array("to".utf8) }.count == 2)
  }

  @Test("paths lose \"./\" before them, and folders \"/\" after them")
  func paths() {
    let names = ["./a/b", "././c", "d/", "./", "/", ".//e", "../f"]
    let stream = names.flatMap { RawTar.header($0) }
    #expect(Listing(stream + RawTar.end).paths == ["a/b", "c", "d", ".", "/", ".//e", "../f"])
    #expect(
      Listing(stream + RawTar.end).entries.map(\.kind)
        == [.file, .file, .directory, .directory, .directory, .file, .file])
  }

  @Test("the prefix belongs to the path in ustar, and not in GNU's format or the old one")
  func prefixes() {
    let stream =
      RawTar.header("a", prefix: "dir") + RawTar.header("b", magic: "ustar  \u{0}", prefix: "dir")
      + RawTar.header("c", magic: "", prefix: "dir")
    #expect(Listing(stream + RawTar.end).paths == ["dir/a", "b", "c"])
  }

  @Test("mode and time are told; a blank time is none")
  func fields() {
    let stream =
      RawTar.header(mode: "0004755", modified: RawTar.octal(1_700_000_000))
      + RawTar.header(modified: [UInt8](repeating: 0, count: 12))
      + RawTar.header(modified: [UInt8](repeating: 0xFF, count: 12))
    let listing = Listing(stream + RawTar.end)
    #expect(listing.entries.map(\.mode) == [0o4755, 0o644, 0o644])
    #expect(listing.entries.map(\.modified) == [1_700_000_000, nil, -1])
  }

  @Test("the sum of signed bytes is a checksum too")
  func checksum() {
    #expect(Listing(RawTar.header("ö", signedSum: true) + RawTar.end).paths == ["ö"])
  }

  @Test("a lone block of zeros is passed over with a warning")
  func loneZeroBlock() {
    let zeros = [UInt8](repeating: 0, count: 512)
    let listing = Listing(RawTar.entry("a", [1]) + zeros + RawTar.entry("b", [2]) + RawTar.end)
    #expect(listing.paths == ["a", "b"])
    #expect(listing.warnings == [.tarLoneZeroBlock])
    #expect(listing.reports.first?.location.position == Position(line: 1, column: 1025, byte: 1024))
  }

  @Test("bytes after the end are read to the end of the stream, with a warning")
  func trailing() {
    let listing = Listing(RawTar.entry("a", [1]) + RawTar.end + [0, 0, 7])
    #expect(listing.warnings == [.tarTrailing])
    #expect(listing.reports.first?.location.position?.byte == 2050)

    var coded = Deflater().member(RawTar.entry("a", [1]) + RawTar.end + RawTar.end)
    coded[coded.count - 8] ^= 1
    let name = DocumentName("a.tar.gz")
    let damaged = Listing(GunzipSource(MemorySource(coded), named: name))
    #expect(damaged.paths == ["a"])
    #expect(damaged.codes == [.gzipCRC])
  }

  @Test("more entries than the limit are refused")
  func entriesLimit() {
    var limits = Limits.standard
    limits.entries = 1000
    let stream = Array(repeatElement(RawTar.entry("a", [1]), count: 1001).joined()) + RawTar.end
    #expect(Listing(Array(stream.dropFirst(1024)), limits: limits).errors.isEmpty)
    let listing = Listing(stream, limits: limits)
    #expect(listing.entries.count == 1000)
    #expect(listing.codes == [.entriesLimit])
  }
}
