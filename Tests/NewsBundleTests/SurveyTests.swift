import ConvertCore
import GzipKit
import NewsBundle
import TestKit
import Testing

@Suite("verifying and salvaging")
struct SurveyTests {
  private static let documents = stories(1050)
  private static let numbers = Dictionary(
    uniqueKeysWithValues: documents.enumerated().map { ($0.element.path, $0.offset) })
  private static let options = ["block-size": "16384"]

  /// The articles that a block's bytes still decode to, by a decoder that knows no bundle.
  private static func readable(_ bytes: [UInt8], _ archive: BundleArchive) throws -> Set<String> {
    var whole: Set<String> = []
    var blocks: [Int: [UInt8]] = [:]
    try archive.forEachEntry { (entry) throws(ConversionError) in
      if blocks[entry.member] == nil {
        blocks[entry.member] =
          Inflater().inflate(bytes, from: entry.member, capacity: 1 << 16).output
      }
      guard let block = blocks[entry.member], entry.offset + 512 + entry.size <= block.count,
        let number = numbers[entry.path]
      else { return }
      let tar = TarReader(
        Input(DocumentName("a"), bytes: Array(block[entry.offset...])),
        in: ConversionContext(DocumentName("a")))
      // Damage may leave a header that says the same in other bytes.
      if let found = try? tar.next(), found.kind == .file, found.size == entry.size,
        found.path.elementsEqual(entry.path.utf8),
        let content = try? tar.readContent(limit: 1 << 16), content == documents[number].bytes
      {
        whole.insert(entry.path)
      }
    }
    return whole
  }

  /// The places of what nobody reads: the time and the system that the headers of blocks name.
  private static func idlePlaces(_ archive: BundleArchive) throws -> Set<Int> {
    var places: Set<Int> = []
    try archive.forEachEntry { (entry) throws(ConversionError) in
      places.formUnion(entry.member + 4..<entry.member + 10)
    }
    return places
  }

  @Test("a sound bundle has no findings")
  func sound() throws {
    let survey = try Survey(try bundle(Self.documents, Self.options))
    #expect(survey.findings.isEmpty)
    #expect(survey.articles.count == 1050)
  }

  @Test(
    "every damaged article is named, and every other is salvaged", arguments: [1, 3, 20],
    0..<(Soak.isOn ? 100 : 2))
  func flips(_ count: Int, _ seed: Int) throws {
    let whole = try bundle(Self.documents, Self.options)
    let archive = try open(whole)
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = whole
    for _ in 0..<count {
      bytes[Int.random(in: 0..<archive.payloadSize, using: &random)] ^=
        UInt8(1 << Int.random(in: 0..<8, using: &random))
    }
    let expected = try Self.readable(bytes, archive)
    let survey = try Survey(bytes)
    #expect(try Survey(bytes, workers: 3).findings == survey.findings)
    // Only what differs, since a thousand paths tell nothing.
    #expect(Set(survey.articles.keys).symmetricDifference(expected).isEmpty)
    let lost = Set(Self.documents.map(\.path)).subtracting(expected)
    #expect(survey.damaged.symmetricDifference(lost).isEmpty)
    let idle = try Self.idlePlaces(archive)
    let isSound = whole.indices.allSatisfy { bytes[$0] == whole[$0] || idle.contains($0) }
    #expect(survey.findings.isEmpty == isSound)
    #expect(
      Self.documents.allSatisfy { document in
        survey.articles[document.path].map { $0 == document.bytes } ?? true
      })
  }

  @Test(
    "a bundle cut anywhere gives every article before the cut", arguments: 0..<(Soak.isOn ? 100 : 5)
  )
  func truncation(_ seed: Int) throws {
    let whole = try bundle(Self.documents, Self.options)
    let archive = try open(whole)
    var random = SeededGenerator(seed: UInt64(seed + 100))
    let count = Int.random(in: 0..<whole.count, using: &random)
    let bytes = Array(whole.prefix(count))
    let survey = try Survey(bytes)
    let expected = try Self.readable(bytes, archive)
    #expect(Set(survey.articles.keys) == expected)
    #expect(!survey.findings.isEmpty)
  }

  @Test("a damaged manifest is told, and the articles are still there")
  func manifest() throws {
    let whole = try bundle(Self.documents, Self.options)
    let archive = try open(whole)
    for offset in stride(from: archive.payloadSize, to: whole.count, by: 15_013) {
      var bytes = whole
      bytes[offset] ^= 0x55
      let survey = try Survey(bytes)
      #expect(!survey.findings.isEmpty, "byte \(offset)")
      #expect(survey.articles.count == 1050, "byte \(offset)")
    }
  }

  @Test("blocks without a manifest are found again behind a damaged one")
  func resynchronization() throws {
    let whole = try bundle(Self.documents, Self.options)
    let archive = try open(whole)
    var bytes = Array(whole.prefix(archive.payloadSize))
    let entry = try #require(try archive.entry(at: "2023/100700.txt"))
    bytes[entry.member + 40] ^= 0xFF
    let survey = try Survey(bytes)
    var lost: Set<String> = []
    try archive.forEachEntry { if $0.member == entry.member { lost.insert($0.path) } }
    #expect(
      Set(survey.articles.keys).isSuperset(of: Set(Self.documents.map(\.path)).subtracting(lost)))
    #expect(!survey.findings.isEmpty)
  }

  @Test("an entry that no line of the manifest names is a finding")
  func unlisted() throws {
    let whole = try bundle(Self.documents, Self.options)
    let other = try bundle(stories(1051).suffix(1) + [])
    let block = try open(other).payloadSize
    let archive = try open(whole)
    // Only a writer that means harm can move the blocks behind and keep the offsets right: here they
    // are wrong, and every later article is told to be damaged, and the stranger named.
    let bytes = Array(whole[..<archive.payloadSize]) + other[..<block]
    let survey = try Survey(bytes + whole[archive.payloadSize...])
    #expect(!survey.findings.isEmpty)
    #expect(survey.articles.count == 1051)
  }

  @Test("bytes changed at random never trap")
  func mutations() throws {
    let whole = try bundle(stories(40), ["block-size": "2048"])
    for seed in 0..<60 as Range<UInt64> {
      var mutator = Mutator(seed: seed)
      _ = try Survey(mutator.mutate(whole))
    }
  }
}
