import ConvertCore
import GzipKit
import Testing

@Suite struct TarExtendedHeaderTests {
  let file = RawTar.entry("short", [1])

  @Test("pax records say path, size and time", arguments: [1, 700])
  func records(size: Int) {
    let pax = RawTar.pax("13 path=d/é\n9 size=2\n20 mtime=-1.0000001\n12 comment=\n")
    let stream = pax + RawTar.header("short") + RawTar.content([1, 2]) + RawTar.end
    let listing = Listing(stream, by: size)
    #expect(listing.errors.isEmpty)
    #expect(listing.paths == ["d/é"])
    #expect(listing.contents == [[1, 2]])
    #expect(listing.entries.first?.modified == -2)
    #expect(listing.entries.first?.headerOffset == 0)
    #expect(listing.entries.first?.contentOffset == 1536)
  }

  @Test("records hold for one entry, the last of a kind wins, and an empty value undoes it")
  func precedence() {
    let stream =
      RawTar.pax("10 path=a\n10 path=b\n") + file + file + RawTar.pax("10 path=a\n8 path=\n")
      + file + RawTar.end
    #expect(Listing(stream).paths == ["b", "short", "short"])
  }

  @Test("a global header is passed over")
  func global() {
    let stream = RawTar.pax("10 path=a\n", type: "g") + file + RawTar.end
    let listing = Listing(stream)
    #expect(listing.paths == ["short"])
    #expect(listing.entries.first?.headerOffset == 1024)
  }

  @Test("a link's target may be long")
  func linkTarget() {
    let target = String(repeating: "t", count: 300)
    let gnu = RawTar.entry("././@LongLink", Array("\(target)\u{0}".utf8), type: "K")
    let pax = RawTar.pax("314 linkpath=\(target)\n")
    let link = RawTar.header("l", type: "2", link: "short")
    let listing = Listing(gnu + link + pax + link + link + RawTar.end)
    #expect(listing.entries.map(\.linkTarget.count) == [300, 300, 5])
  }

  @Test("GNU's long path is read, and pax goes before it")
  func longPath() {
    let path = String(repeating: "p", count: 200)
    let gnu = RawTar.entry("././@LongLink", Array("\(path)\u{0}".utf8), type: "L")
    #expect(Listing(gnu + file + RawTar.end).paths == [path])
    #expect(Listing(RawTar.pax("10 path=a\n") + gnu + file + RawTar.end).paths == ["a"])
  }

  @Test(
    "a malformed record is an error at its place",
    arguments: [
      ("10 path=a\nx", 10), ("11 path=a\n", 0), ("8 path=a\n", 0), (" path=a\n", 0),
      ("10 path=a\n9 =path\n", 10), ("8 path\n\n", 0), ("99999999 path=a\n", 0),
      ("99999999999999999999 path=a\n", 0), ("0 path=a\n", 0), ("2 \n", 0), ("-1 path=a\n", 0),
      ("10 path=a\n10 size=x\n", 10), ("11 size=-1\n", 0), ("29 size=99999999999999999999\n", 0),
      ("14 mtime=1.x2\n", 0), ("9 mtime=\n13 mtime=1 2\n", 9),
    ])
  func malformed(records: String, offset: Int) {
    let listing = Listing(file + RawTar.pax(records) + file + RawTar.end)
    #expect(listing.paths == ["short"])
    #expect(listing.codes == [.tarPax])
    #expect(listing.bytes == [1024 + 512 + offset])
  }

  @Test("a size in a record that no stream can have is a header error")
  func hugeSize() {
    let stream = RawTar.pax("28 size=9223372036854775807\n") + file + RawTar.end
    #expect(Listing(stream).codes == [.tarHeader])
  }

  @Test("an extended header too large to be held is refused before it is read")
  func tooLarge() {
    for type in "xLK" {
      let listing = Listing(RawTar.header(size: RawTar.octal(1 << 32), type: type))
      #expect(listing.codes == [.tarHeader])
    }
  }

  @Test("a path that is too long is refused, and the next entry is read")
  func tooLong() {
    let path = [UInt8](repeating: UInt8(ascii: "p"), count: 4097)
    let long = RawTar.entry("././@LongLink", path, type: "L")
    let fits = RawTar.entry("././@LongLink", Array(path.dropLast()), type: "L")
    let listing = Listing(file + long + file + fits + file + file + RawTar.end)
    #expect(listing.entries.map(\.path.count) == [5, 4096, 5])
    #expect(listing.codes == [.tarPath])
    #expect(listing.bytes == [1024])
  }

  @Test("an extended header before the end is an error at its place")
  func withoutEntry() {
    let listing = Listing(file + RawTar.pax("10 path=a\n") + RawTar.end)
    #expect(listing.codes == [.tarHeader])
    #expect(listing.bytes == [1024])
  }
}
