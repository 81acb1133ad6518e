import ConvertCore
import StandardFormats
import TestKit
import Testing

@Suite("parts of a document that are read beside each other")
struct PartTests {
  @Test("lines come in order, with what is wrong between them", arguments: [2, 5])
  func lines(workers: Int) throws {
    var lines: [[UInt8]] = []
    for number in 0..<1500 {
      switch number % 251 {
      case 7: lines.append(Array("{\"headline\":".utf8))
      case 8: lines.append(Array("[]".utf8))
      case 90: lines.append(Array("{\"headline\":\"\(Self.words(20_000))\"}".utf8))
      default: lines.append(Self.article(number))
      }
    }
    var limits = Limits.standard
    limits.articleSize = 100_000
    let bytes = Array(lines.joined(separator: [0x0A]))
    let reader = DocumentReader(StandardFormats.registry, limits: limits)
    let alone = Account(of: bytes, named: "a.ndjson", by: reader)
    #expect(alone.lines.count == 1500)
    #expect(alone.lines.filter { $0.contains("limit.size") }.count == 6)
    let together = Account(of: bytes, named: "a.ndjson", by: reader, workers: workers)
    #expect(together.difference(from: alone) == nil)
  }

  @Test("an array that is cut short ends in its error, behind what was whole", arguments: [2, 5])
  func array(workers: Int) throws {
    let articles = (0..<1000).map(Self.article)
    let bytes =
      Array("[\n".utf8) + articles.joined(separator: Array(",\n".utf8)) + Array(",\n{".utf8)
    let reader = DocumentReader(StandardFormats.registry)
    let alone = Account(of: bytes, named: "a.json", by: reader)
    #expect(alone.lines.count == 1001)
    let together = Account(of: bytes, named: "a.json", by: reader, workers: workers)
    #expect(together.difference(from: alone) == nil)
  }

  @Test("what takes the articles ends the reading where it will", arguments: [1, 2, 5])
  func end(workers: Int) throws {
    let bytes = Array((0..<1000).map(Self.article).joined(separator: [0x0A]))
    let reader = DocumentReader(StandardFormats.registry)
    var count = 0
    #expect(throws: ConversionError.self) {
      try reader.read(
        DocumentName("a.ndjson"), MemorySource(bytes), log: DiagnosticLog(), workers: workers
      ) { (_, location) throws(ConversionError) in
        count += 1
        if count == 700 { throw ConversionError("test.enough", "expected no more", at: location) }
      }
    }
    #expect(count == 700)
  }

  private static func article(_ number: Int) -> [UInt8] {
    let text = words(150)
    return Array(
      "{\"headline\":\"Bridge \(number)\",\"body\":[{\"type\":\"paragraph\",\"text\":\"\(text)\"}]}"
        .utf8
    )
  }

  private static func words(_ count: Int) -> String {
    String(repeating: "carts ", count: count)
  }
}
