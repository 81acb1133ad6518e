import ConvertCore
import StandardFormats
import TestKit
import Testing
import TextEncodings

@Suite("Text comes in any encoding")
struct EncodingTests {
  private func read(
    _ bytes: [UInt8], _ size: Int = .max, options: DecodingOptions = .standard
  ) -> Reading {
    let registry = StandardFormats.registry
    let reader = DocumentReader(registry, format: registry["text"], decoding: options)
    let source = ChunkedSource(bytes, chunkSize: min(size, max(bytes.count, 1)))
    return Reading(source, named: DocumentName("a.txt"), with: reader)
  }

  @Test("generated texts, in chunks of any size, read as their UTF-8 does")
  func generated() {
    for seed in 0..<120 as Range<UInt64> {
      let sample = EncodedText(seed: seed)
      let expected = read(sample.text)
      for size in [1, 13, 4096] {
        #expect(read(sample.bytes, size).articles == expected.articles, "seed \(seed)")
      }
    }
  }

  @Test("what is told of a text does not depend on how it comes in")
  func chunks() {
    var options = DecodingOptions.standard
    options.replacesInvalid = true
    for seed in 0..<60 as Range<UInt64> {
      var mutator = Mutator(seed: seed)
      let broken = mutator.mutate(EncodedText(seed: seed).bytes)
      for options in [options, .standard] {
        let whole = read(broken, options: options)
        for size in [1, 7] {
          #expect(read(broken, size, options: options) == whole, "seed \(seed)")
        }
      }
    }
  }

  @Test("a text that goes over into UTF-8 far behind is told")
  func overIntoUTF8() {
    let start = TextEncoder(.windows1252)
    var bytes: [UInt8] = []
    Array(String(repeating: "Le café du port a rouvert.\n", count: 4000).utf8)
      .withUnsafeBufferPointer { start.encode($0, to: &bytes) { _ in [] } }
    bytes += Array(String(repeating: "L’été, la forêt, déjà, où.\n", count: 9).utf8)
    let told = read(bytes).diagnostics.map(\.description)
    #expect(told.contains { $0.contains("a.txt:4001:") && $0.contains("windows-1252 and UTF-8") })
  }

  @Test("reports of replaced bytes are counted past a hundred")
  func manyReplaced() {
    var options = DecodingOptions.standard
    options.encoding = .ascii
    options.replacesInvalid = true
    let told = read(Array("a".utf8) + [UInt8](repeating: 0xE9, count: 250), options: options)
      .diagnostics
    #expect(told.count == 101)
    #expect(told.last?.message.contains("150 more") == true)
  }
}
