import ConvertCore
import GzipKit
import Testing

@Suite struct GunzipLimitTests {
  @Test("ten megabytes of zeros are refused by their ratio, soon after the first MiB")
  func bomb() {
    let bomb = Deflater().member([UInt8](repeating: 0, count: 10_000_000))
    let outcome = Outcome(gunzipping: bomb)
    #expect(outcome.code == .ratioLimit)
    #expect(outcome.bytes.count <= 3 << 19)
  }

  @Test("the ratio counts over all members, not one by one")
  func manyMembers() {
    var limits = Limits.standard
    limits.ratio = 20
    let member = Deflater().member([UInt8](repeating: 0, count: 1 << 14))
    let bomb = Array(repeatElement(member, count: 100).joined())
    #expect(Outcome(gunzipping: bomb, by: 100, limits: limits).code == .ratioLimit)
  }

  @Test("a small stream may have any ratio")
  func small() {
    var limits = Limits.standard
    limits.ratio = 2
    let bytes = [UInt8](repeating: 0, count: 1 << 20)
    #expect(Outcome(gunzipping: Deflater().member(bytes), limits: limits).bytes == bytes)
  }

  @Test("a ratio of nothing or of everything does not trap", arguments: [Int.min, 0, 1, Int.max])
  func extremes(ratio: Int) {
    var limits = Limits.standard
    limits.ratio = ratio
    let stream = Deflater().member([UInt8](repeating: 0, count: 1 << 21))
    #expect((Outcome(gunzipping: stream, limits: limits).error == nil) == (ratio == Int.max))
  }

  @Test("a bomb inside a bomb is refused when the inner one is opened")
  func nested() {
    let inner = Deflater().member([UInt8](repeating: 0, count: 20_000_000))
    let outer = Deflater().member(inner)
    let name = DocumentName("a.gz.gz")
    let source = GunzipSource(GunzipSource(MemorySource(outer), named: name), named: name)
    #expect(Outcome(of: source).code == .ratioLimit)
  }

  @Test("no more bytes come out than an archive may have", arguments: [0, 1, 99_999])
  func archiveSize(size: Int) {
    let bytes = Prose.bytes(100_000)
    let stream = Deflater().member(bytes)
    var limits = Limits.standard
    limits.archiveSize = size
    let outcome = Outcome(gunzipping: stream, limits: limits)
    #expect(outcome.code == .archiveSizeLimit)
    #expect(outcome.bytes == Array(bytes.prefix(size)))
    limits.archiveSize = bytes.count
    #expect(Outcome(gunzipping: stream, limits: limits).error == nil)
  }
}
