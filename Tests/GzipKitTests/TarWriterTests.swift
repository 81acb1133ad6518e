import ConvertCore
import GzipKit
import Testing

@Suite struct TarWriterTests {
  let writer = TarWriter(DocumentName("out.tar"))

  private func archive(_ path: String, _ content: [UInt8] = [1], modified: Int = 0) throws
    -> [UInt8]
  {
    try writer.header(path: Array(path.utf8), size: content.count, modified: modified)
      + RawTar.content(content) + TarWriter.endOfArchive
  }

  @Test("a path comes back as it was", arguments: FittingPaths.all)
  func paths(path: String) throws {
    let listing = Listing(try archive(path))
    #expect(listing.paths == [path])
    #expect(listing.contents == [[1]])
    #expect(listing.errors.isEmpty && listing.reports.isEmpty)
  }

  @Test("a pax header is written only where ustar does not do")
  func headerSizes() throws {
    let sizes = try FittingPaths.all.map { try writer.header(path: Array($0.utf8), size: 0).count }
    #expect(sizes == [512, 512, 1536, 512, 512, 1536, 1536, 1536, 1536])
  }

  @Test(
    "times outside ustar's come back", arguments: [0, 1, 0o777_7777_7777, 1 << 33, -1, Int.min + 1])
  func times(modified: Int) throws {
    #expect(Listing(try archive("a", modified: modified)).entries.first?.modified == modified)
  }

  @Test("sizes past eight gibibytes come back", arguments: [0o777_7777_7777, 1 << 33, 1 << 50])
  func sizes(size: Int) throws {
    let header = try writer.header(path: [0x61], size: size)
    #expect(Listing(header, skipping: true).entries.first?.size == size)
    #expect(header.count == (size < 1 << 33 ? 512 : 1536))
  }

  @Test("an unsafe path and a negative size are not written")
  func refused() {
    #expect {
      try writer.header(path: Array("a/../\u{7}".utf8), size: 0)
    } throws: {
      "\($0)" == "out.tar: error: expected a safe path, found a path with a control character: "
        + "\"a/../\\x07\" [tar.path]"
    }
    #expect(throws: ConversionError.self) { try writer.header(path: [0x61], size: -1) }
  }

  @Test("a record's length counts itself where a digit more is needed", arguments: 85...105)
  func recordLength(count: Int) throws {
    let path = "é/" + String(repeating: "n", count: count)
    #expect(Listing(try archive(path)).paths == [path])
  }

  @Test("padding fills a block", arguments: [(0, 0), (1, 511), (512, 0), (513, 511)])
  func padding(size: Int, count: Int) {
    #expect(TarWriter.padding(after: size).count == count)
  }

  @Test("an archive is known by its magic word, or by its checksum and fields")
  func probe() throws {
    #expect(TarProbe.isTar(try archive("a")))
    #expect(TarProbe.isTar(RawTar.header("a", magic: "ustar  \u{0}")))
    #expect(TarProbe.isTar(RawTar.header("a", magic: "")))
    #expect(!TarProbe.isTar(RawTar.header("a", size: Array("x".utf8), magic: "")))
    #expect(!TarProbe.isTar(RawTar.header("", magic: "")))
    #expect(!TarProbe.isTar(Array(try archive("a").prefix(511))))
    #expect(!TarProbe.isTar([UInt8](repeating: 0, count: 512)))
    #expect(!TarProbe.isTar(Prose.bytes(512)))
  }
}
