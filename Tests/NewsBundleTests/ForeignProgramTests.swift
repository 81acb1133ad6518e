import ConvertCore
import NewsBundle
import Testing

@Suite("what other programs make of a bundle")
struct ForeignProgramTests {
  private static let script = """
    import sys, tarfile
    archive = tarfile.open("a.tar.gz")
    print("\\n".join(archive.getnames()))
    archive.extractall("out")
    """

  @Test(
    "it is listed and extracted without a word, byte for byte",
    arguments: [
      ("tar", ["tzf", "a.tar.gz"], ["xzf", "a.tar.gz", "-C", "out"]),
      ("bsdtar", ["tzf", "a.tar.gz"], ["xzf", "a.tar.gz", "-C", "out"]),
      ("python3", ["-c", script], ["-c", script]),
      ("7z", ["e", "-y", "a.tar.gz"], ["x", "-y", "-oout", "a.tar"]),
    ])
  func extraction(_ name: String, _ list: [String], _ extract: [String]) throws {
    let tool = try Tool.installed(name)
    let mkdir = try Tool.installed("mkdir")
    let documents = stories(3000)
    let folder = try Folder()
    try folder.write(try bundle(documents), to: "a.tar.gz")
    _ = try mkdir.run(["out"], in: folder)
    let listing = try tool.run(list, in: folder)
    #expect(listing.status == 0)
    #expect(listing.errors == "")
    if name != "7z" {
      let names = String(decoding: listing.output, as: UTF8.self).split(separator: "\n")
      #expect(names.filter { !$0.hasPrefix("MANIFEST") }.map(String.init) == documents.map(\.path))
    }
    let extraction = try tool.run(extract, in: folder)
    #expect(extraction.status == 0)
    #expect(extraction.errors == "")
    #expect(documents.allSatisfy { folder.read("out/\($0.path)") == $0.bytes })
  }

  @Test("gzip finds nothing wrong with it")
  func gzip() throws {
    let gzip = try Tool.installed("gzip")
    let folder = try Folder()
    try folder.write(try bundle(stories(3000)), to: "a.tar.gz")
    let result = try gzip.run(["-t", "a.tar.gz"], in: folder)
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test("what GNU tar and bsdtar write is read", arguments: ["tar", "bsdtar"])
  func foreign(_ name: String) throws {
    let tool = try Tool.installed(name)
    let folder = try Folder()
    let long = String(repeating: "long", count: 40) + ".txt"
    for path in ["one.txt", long] { try folder.write(story("From \(path.prefix(3))"), to: path) }
    let formats =
      name == "tar" ? ["gnu", "oldgnu", "pax", "ustar", "v7"] : ["pax", "ustar", "gnutar"]
    for format in formats {
      let paths = ["ustar", "v7"].contains(format) ? ["./one.txt"] : ["./one.txt", long]
      let made = try tool.run(["--format=\(format)", "-czf", "a.tgz"] + paths, in: folder)
      #expect(made.status == 0)
      let reading = read(folder.read("a.tgz") ?? [])
      #expect(reading.headlines == paths.map { $0 == long ? "From lon" : "From one" })
      #expect(reading.diagnostics.isEmpty)
    }
  }
}
