import ConvertCore
import GzipKit
import Testing

@Suite struct InteroperabilityTests {
  let prose = Prose.bytes(400_000)

  @Test("gzip reads what is written here", .enabled(if: Tools.has("gzip"), "gzip is not installed"))
  func gzipReads() throws {
    let tools = try Tools()
    let footer = Deflater.emptyMember(extraID: (0x57, 0x43), [1, 2, 3])
    try tools.write(Deflater().member(prose) + Deflater().member([7]) + footer, to: "a.gz")
    let result = try tools.run("gzip -dc a.gz > a")
    #expect(result.status == 0 && result.said == "")
    #expect(try tools.read("a") == prose + [7])
  }

  @Test(
    "what gzip writes is read here, with a name and at every level",
    .enabled(if: Tools.has("gzip"), "gzip is not installed"), arguments: [1, 6, 9])
  func gzipWrites(level: Int) throws {
    let tools = try Tools()
    try tools.write(prose, to: "a.txt")
    _ = try tools.run("gzip -\(level) -N a.txt; cat a.txt.gz a.txt.gz > b.gz")
    #expect(Outcome(gunzipping: try tools.read("b.gz"), by: 10_000).bytes == prose + prose)
  }

  private static let paths = FittingPaths.all.filter { $0.utf8.count < 250 }

  private func archive() throws -> [UInt8] {
    let writer = TarWriter(DocumentName("a.tar"))
    var bytes: [UInt8] = []
    for path in Self.paths {
      let content = Array(path.utf8)
      bytes += try writer.header(path: content, size: content.count, modified: 1 << 30)
      bytes += RawTar.content(content)
    }
    return bytes + TarWriter.endOfArchive
  }

  @Test(
    "other programs list what is written here, and say nothing else",
    arguments: ["tar tf a.tar", "bsdtar tf a.tar", Python.list])
  func list(command: String) throws {
    let tool = command.prefix { $0 != " " }
    guard Tools.has(String(tool)) else { try Test.cancel("\(tool) is not installed") }
    let tools = try Tools()
    try tools.write(try archive(), to: "a.tar")
    let result = try tools.run("LC_ALL=C.UTF-8 \(command)")
    #expect(result.status == 0)
    // GNU tar escapes what is not ASCII.
    let said = result.said.replacing("\\303\\251", with: "é").replacing("\\303\\252", with: "ê")
    #expect(said.split(separator: "\n").map(String.init) == Self.paths)
  }

  @Test(
    "what tar writes is read here, in each of its formats",
    .enabled(if: Tools.has("tar"), "tar is not installed"),
    arguments: ["gnu", "posix", "ustar", "v7"])
  func tarWrites(format: String) throws {
    let tools = try Tools()
    let long = format == "v7" ? "long" : String(repeating: "folder/", count: 20) + "long.txt"
    try tools.write(prose, to: "prose.txt")
    _ = try tools.run(
      """
      mkdir -p in/$(dirname \(long)); cp prose.txt in/\(long); echo é > in/é; touch in/empty
      ln -s é in/link; mkfifo in/pipe; tar -C in --format=\(format) -cf a.tar .; gzip -k a.tar
      """)
    let listing = Listing(try tools.read("a.tar"), by: 5000)
    try #require(listing.errors.isEmpty && listing.reports.isEmpty)
    let files = zip(listing.paths, listing.contents).filter { !$0.1.isEmpty }
    #expect(Dictionary(uniqueKeysWithValues: files) == [long: prose, "é": Array("é\n".utf8)])
    #expect(listing.entries.contains { $0.kind == .symlink && $0.linkTarget == Array("é".utf8) })
    #expect(format == "v7" || listing.entries.contains { $0.kind == .fifo })
    let coded = GunzipSource(MemorySource(try tools.read("a.tar.gz")), named: DocumentName("a"))
    #expect(Listing(coded) == listing)
  }

  @Test(
    "a sparse file of tar's is refused in each of its formats",
    .enabled(if: Tools.has("tar"), "tar is not installed"),
    arguments: [
      "--format=gnu", "--format=posix --sparse-version=0.0", "--format=posix --sparse-version=0.1",
      "--format=posix --sparse-version=1.0",
    ])
  func sparse(options: String) throws {
    let tools = try Tools()
    let result = try tools.run(
      """
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30
      do printf x | dd of=s bs=65536 seek=$i conv=notrunc status=none || exit 1; done
      echo b > b; tar \(options) -S -cf a.tar s b
      """)
    guard result.status == 0 else { try Test.cancel("this tar makes no sparse files") }
    let listing = Listing(try tools.read("a.tar"))
    #expect(listing.codes == [.tarSparse])
    #expect(listing.paths == ["b"])
  }
}

private enum Python {
  static let list = """
    python3 -X utf8 -c 'import tarfile
    for m in tarfile.open("a.tar"):
      assert m.isreg() and m.mode == 0o644 and m.mtime == 1 << 30 and m.uid == m.gid == 0, m
      print(m.name)'
    """
}
