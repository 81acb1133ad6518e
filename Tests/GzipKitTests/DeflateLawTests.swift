import GzipKit
import Testing

@Suite("whatever is deflated inflates to itself, by another's decoder")
struct DeflateLawTests {
  private struct Case: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  /// Numbers that look random and are the same everywhere.
  private static func noise(_ count: Int, from seed: UInt64, below bound: UInt64) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: (state >> 33) % bound)
    }
  }

  private static let cases: [Case] = [
    Case(name: "every byte", bytes: (0...255).map { UInt8($0) }),
    Case(name: "a run", bytes: [UInt8](repeating: 7, count: 300_000)),
    Case(name: "noise", bytes: noise(400_000, from: 1, below: 256)),
    Case(name: "two letters", bytes: noise(200_000, from: 2, below: 2)),
    Case(name: "prose", bytes: Prose.bytes(300_000)),
    Case(name: "prose over the edge of a chunk", bytes: Prose.bytes((1 << 20) + 40_000)),
    Case(
      name: "noise, then prose, then noise over the edge of a chunk",
      bytes: noise(1 << 20, from: 3, below: 256) + Prose.bytes(70_000)
        + noise(90_000, from: 4, below: 250)),
    Case(
      name: "what stood a window before, and a byte more",
      bytes: noise(32_768, from: 5, below: 256) + noise(32_768, from: 5, below: 256) + [1]
        + noise(32_768, from: 5, below: 256)),
    // Each letter twice as frequent as the next: the code would be longer than deflate allows.
    Case(
      name: "letters by powers of two",
      bytes: (0..<17).flatMap { [UInt8](repeating: UInt8($0 * 7), count: 1 << $0) }
        .enumerated().sorted { ($0.offset * 7919) % 131_071 < ($1.offset * 7919) % 131_071 }
        .map(\.element)),
  ]

  @Test("a case", arguments: cases)
  private func inflates(_ one: Case) {
    let member = Deflater().member(one.bytes)
    #expect(Outcome(gunzipping: member).bytes == one.bytes)
    #expect(Outcome(gunzipping: member).error == nil)
    #expect(member.count <= one.bytes.count + one.bytes.count / 1000 + 30)
  }

  @Test("every length up to a few times that of the longest match", arguments: [1, 3, 200])
  func lengths(letters: UInt64) {
    for count in 0..<800 {
      let bytes = Self.noise(count, from: UInt64(count), below: letters)
      #expect(Outcome(gunzipping: Deflater().member(bytes)).bytes == bytes, "\(count)")
    }
  }

  @Test("noise over alphabets of every size, with repetitions of every length and distance")
  func repetitions() {
    for seed in 1...200 as ClosedRange<UInt64> {
      let choices = Self.noise(200, from: seed, below: 255)
      var bytes = Self.noise(Int(seed) * 20, from: seed &+ 1, below: seed + 1)
      for pair in stride(from: 0, to: choices.count - 2, by: 3) where !bytes.isEmpty {
        let start =
          bytes.count - 1 - (Int(choices[pair]) << 7 | Int(choices[pair + 1])) % bytes.count
        for offset in 0..<(Int(choices[pair + 2]) + 10) { bytes.append(bytes[start + offset]) }
        bytes.append(choices[pair])
      }
      let outcome = Outcome(gunzipping: Deflater().member(bytes))
      #expect(outcome.bytes == bytes && outcome.error == nil, "seed \(seed)")
    }
  }

  @Test("prose gets about as small as gzip makes it", .enabled(if: Tools.has("gzip"), "no gzip"))
  func size() throws {
    let prose = Prose.bytes(400_000)
    let tools = try Tools()
    try tools.write(prose, to: "a")
    _ = try tools.run("gzip -6 a")
    #expect(Deflater().member(prose).count <= (try tools.read("a.gz").count) * 105 / 100)
  }
}
