import ConvertCore
import GzipKit
import Testing

@Suite struct TarDamageTests {
  static let stream =
    RawTar.entry("a", [1, 2, 3]) + RawTar.pax("13 path=long\n") + RawTar.entry("b", [4])
    + RawTar.end

  @Test("an archive cut at any byte is truncated there, or warned of between entries")
  func truncation() {
    for count in Self.stream.indices {
      let listing = Listing(Array(Self.stream[..<count]))
      switch count {
      case 1024, 3072, 3584:
        #expect(listing.errors.isEmpty)
        #expect(listing.warnings == [.tarNoEnd])
        #expect(listing.reports.first?.location.position?.byte == count)
      case 2048:
        #expect(listing.codes == [.tarHeader])
        #expect(listing.bytes == [1024])
      default:
        #expect(listing.codes == [.tarTruncated], "\(count)")
        #expect(listing.bytes == [count], "\(count)")
      }
    }
  }

  @Test("an archive with any one bit of a header flipped is an error, not another archive")
  func flips() {
    let whole = Listing(Self.stream)
    for place in 0..<512 {
      for bit in 0..<8 {
        var damaged = Self.stream
        damaged[place] ^= 1 << UInt8(bit)
        let listing = Listing(damaged)
        if listing == whole {
          // Only what stands behind the digits of the checksum says nothing.
          #expect((152..<156).contains(place))
        } else {
          #expect(listing.codes == [.tarHeader] && listing.bytes == [0], "\(place) \(bit)")
        }
      }
    }
  }

  @Test("any byte changed anywhere does not trap, and reads the same one byte at a time")
  func mutations() {
    var state: UInt32 = 7
    for _ in 0..<400 {
      var damaged = Self.stream
      for _ in 0..<3 {
        state = state &* 1_664_525 &+ 1_013_904_223
        damaged[Int(state >> 8) % damaged.count] = UInt8(truncatingIfNeeded: state >> 4)
      }
      #expect(Listing(damaged) == Listing(damaged, by: 1))
    }
  }

  @Test("a size larger than the stream is truncation, after all content there is")
  func lyingSize() throws {
    let stream = RawTar.header(size: RawTar.octal(1 << 30)) + [1, 2, 3]
    let context = ConversionContext(DocumentName("a.tar"))
    let reader = TarReader(Input(context.document, bytes: stream), in: context)
    #expect(try reader.next()?.size == 1 << 30)
    let outcome = Outcome(of: reader.content())
    #expect(outcome.bytes == [1, 2, 3])
    #expect(outcome.code == .tarTruncated)
    #expect(outcome.byte == 515)
    #expect(throws: ConversionError.self) { try reader.next() }
  }

  @Test(
    "a size that is negative, too large or no number is a header error",
    arguments: [
      [0xFF] + [UInt8](repeating: 0xFF, count: 11),
      [0x80, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 8),
      [0x80, 0, 0, 0, 0x7F] + [UInt8](repeating: 0xFF, count: 7),
      [0x80, 1] + [UInt8](repeating: 0, count: 10),
      Array("-0000000001\u{0}".utf8), Array("0000000008\u{0}\u{0}".utf8), Array("0x10".utf8),
    ])
  func sizes(field: [UInt8]) {
    let listing = Listing(RawTar.header(size: field) + RawTar.end)
    #expect(listing.codes == [.tarHeader])
    #expect(listing.bytes == [0])
  }

  @Test("a size in base 256 is read, and one that fits is no lie")
  func base256() {
    let field: [UInt8] = [0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1]
    let content = Prose.bytes(513)
    let listing = Listing(RawTar.header(size: field) + RawTar.content(content) + RawTar.end)
    #expect(listing.contents == [content])
    #expect(listing.errors.isEmpty)
  }

  @Test("a sparse file is refused, and the entries around it are read")
  func sparse() {
    let before = RawTar.entry("a", [1])
    let old =
      RawTar.header("s", size: RawTar.octal(3), type: "S", magic: "ustar  \u{0}", tail: [482: 1])
      + [UInt8](repeating: 0, count: 504) + [1] + [UInt8](repeating: 0, count: 7)
      + [UInt8](repeating: 0, count: 512) + RawTar.content([1, 2, 3])
    let new = RawTar.pax("22 GNU.sparse.major=1\n") + RawTar.entry("t", [1, 2, 3])
    let listing = Listing(before + old + new + RawTar.entry("b", [2]) + RawTar.end)
    #expect(listing.paths == ["a", "b"])
    #expect(listing.contents == [[1], [2]])
    #expect(listing.codes == [.tarSparse, .tarSparse])
    #expect(listing.bytes == [1024, 4096])
  }

  @Test("a file that is no archive is a header error")
  func noArchive() {
    #expect(Listing(Prose.bytes(2000)).codes == [.tarHeader])
    #expect(Listing([]).codes == [.tarTruncated])
  }
}
