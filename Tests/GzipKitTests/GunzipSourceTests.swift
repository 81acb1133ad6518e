import ConvertCore
import GzipKit
import Testing

@Suite struct GunzipSourceTests {
  let one = Deflater().member(Array("one\n".utf8))
  let two = Deflater().member(Array("two\n".utf8))
  let both = Array("one\ntwo\n".utf8)

  @Test("all members are decoded, however the bytes come", arguments: [1, 2, 7, 4096])
  func members(size: Int) {
    let large = Prose.bytes(300_000)
    let stream = one + Deflater().member(large) + Deflater().member([]) + two
    let outcome = Outcome(gunzipping: stream, by: size)
    #expect(outcome.error == nil)
    #expect(outcome.bytes == Array("one\n".utf8) + large + Array("two\n".utf8))
  }

  @Test("a chunk is never larger than 64 KiB, nor empty before the end")
  func chunks() throws {
    let bytes = Deflater().member(Prose.bytes(1 << 18))
    let source = GunzipSource(MemorySource(bytes), named: DocumentName("a.gz"))
    var total = 0
    while case let chunk = try source.next(), !chunk.isEmpty {
      #expect(chunk.count <= 1 << 16)
      total += chunk.count
    }
    #expect(total == 1 << 18)
    #expect(try source.next().isEmpty)
  }

  @Test("zeros after and between members are padding", arguments: [1, 3, 1000])
  func zeros(size: Int) {
    let zeros = [UInt8](repeating: 0, count: 700)
    #expect(Outcome(gunzipping: one + zeros + two + zeros, by: size) == Outcome(of: plain(both)))
  }

  @Test("garbage after the last member is an error behind the good data", arguments: [1, 1000])
  func garbage(size: Int) {
    let outcome = Outcome(gunzipping: one + two + [0, 0] + Array("junk".utf8), by: size)
    #expect(outcome.bytes == both)
    #expect(outcome.code == .gzipTrailing)
    #expect(outcome.byte == one.count + two.count + 2)
  }

  @Test("a second member whose first byte is damaged is not lost in silence")
  func damagedMember() {
    let outcome = Outcome(gunzipping: one + [0x1E] + two.dropFirst())
    #expect(outcome.bytes == Array("one\n".utf8))
    #expect(outcome.code == .gzipTrailing)
    #expect(outcome.byte == one.count)
  }

  @Test("an error names the place in the compressed file, and repeats")
  func place() {
    let source = GunzipSource(MemorySource(Array("<nitf>".utf8)), named: DocumentName("b.gz"))
    let first = Outcome(of: source)
    #expect(first == Outcome(of: source))
    #expect(
      first.error?.description
        == "b.gz:1:1: error: expected a gzip member, found other bytes at byte 0 of the "
        + "compressed file [gzip.header]")
  }

  @Test("an empty file is a truncated one")
  func empty() {
    #expect(Outcome(gunzipping: []).code == .gzipTruncated)
  }

  @Test("a source that fails is not asked again")
  func failingSource() {
    final class Failing: ByteSource {
      var calls = 0
      func next() throws(ConversionError) -> [UInt8] {
        calls += 1
        throw ConversionError("input.read", "broken", at: SourceLocation(DocumentName("-")))
      }
    }
    let failing = Failing()
    let source = GunzipSource(failing, named: DocumentName("-"))
    #expect(Outcome(of: source).code == "input.read")
    #expect(Outcome(of: source).code == "input.read")
    #expect(failing.calls == 1)
  }

  @Test("the coding decodes what its encoder makes")
  func coding() {
    let coding = ContentCoding.gzip
    let encoder = coding.encoder()
    let bytes = encoder.encode(both) + encoder.finish()
    #expect(bytes.starts(with: coding.magic))
    let source = coding.decode(MemorySource(bytes), DocumentName("a"), .standard)
    #expect(Outcome(of: source) == Outcome(of: plain(both)))
  }

  private func plain(_ bytes: [UInt8]) -> MemorySource { MemorySource(bytes) }
}
