import ConvertCore
import GzipKit
import NewsBundle
import TestKit
import Testing

@Suite("damaged archives")
struct DamageTests {
  @Test("an archive cut anywhere gives whole articles from its start, and an error")
  func truncation() throws {
    let whole = try bundle(stories(40), ["block-size": "2048"])
    let all = read(whole).headlines
    for count in stride(from: 1, to: whole.count, by: 7) {
      let reading = read(Array(whole.prefix(count)))
      #expect(all.starts(with: reading.headlines))
      let isTold =
        reading.error != nil || !reading.codes(.warning).isEmpty || reading.headlines == all
      #expect(isTold, "cut at \(count)")
    }
  }

  @Test("a wrong CRC, a wrong length and bytes behind the end are told after the articles")
  func trailers() throws {
    let whole = try bundle(stories(3))
    var crc = whole
    crc[crc.count - 8] ^= 1
    var length = whole
    length[length.count - 4] ^= 1
    let cases: [([UInt8], DiagnosticCode)] = [
      (crc, .gzipCRC), (length, .gzipLength), (whole + [1, 2, 3], .gzipTrailing),
    ]
    for (bytes, code) in cases {
      let reading = read(bytes)
      #expect(reading.headlines.count == 3)
      #expect(reading.error?.diagnostic.code == code)
    }
  }

  @Test("bytes changed at random never trap")
  func mutations() throws {
    let whole = try bundle(stories(12), ["block-size": "1024"])
    var tar = RawTar()
    for number in 0..<4 { tar.add("\(number).txt", story("Story \(number)")) }
    for seed in 0..<150 as Range<UInt64> {
      for bytes in [whole, tar.archive] {
        var mutator = Mutator(seed: seed)
        _ = read(mutator.mutate(bytes))
      }
    }
  }
}
