import Foundation
import TestKit
import Testing
import TextEncodings

@Suite("Normalization")
struct NormalizationTests {
  private static let python = Tool("python3")

  /// Every character of the planes that have any with a form, each on a line of its own.
  private static let characters: [String] = (0xA0...0x2FFFF as ClosedRange<UInt32>)
    .compactMap(Unicode.Scalar.init).map(String.init)

  @Test("the forms of every character are equal to it")
  func equivalence() {
    for character in Self.characters {
      let composed = NormalizationForm.nfc.apply(to: character)
      let apart = NormalizationForm.nfd.apply(to: character)
      // Swift compares by canonical equivalence, with tables of its own.
      if composed != character || apart != character {
        Issue.record("U+\(String(character.scalars[0], radix: 16))")
      }
    }
  }

  @Test(
    "texts come out as Python's unicodedata has them",
    .enabled(if: python != nil, "skipped: no python3"))
  func pythonForms() throws {
    let script = """
      import sys, unicodedata
      text = open(sys.argv[1], encoding="utf-8", newline="").read().split("\\n")
      known = [all(unicodedata.category(c) != "Cn" for c in line) for line in text]
      out = []
      for form in ("NFC", "NFD"):
        out += [unicodedata.normalize(form, line) if k else "" for line, k in zip(text, known)]
      sys.stdout.buffer.write("\\n".join(out).encode())
      """
    var random = SeededGenerator(seed: 3)
    let interesting = Self.characters.filter { character in
      let apart = NormalizationForm.nfd.apply(to: character).scalars
      return apart != character.scalars || isMark(character)
    }
    var lines = Self.characters
    for _ in 0..<(Soak.isOn ? 200_000 : 5000) {
      lines.append(random.several(2...6) { $0.pick(interesting) }.joined())
    }
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("lines")
    try file.record(Array(lines.joined(separator: "\n").utf8))
    let outcome = try #require(Self.python).run(["-c", script, file.path])
    try #require(outcome.status == 0, "\(String(decoding: outcome.errors, as: UTF8.self))")
    let expected = outcome.output.split(separator: 10, omittingEmptySubsequences: false)
    try #require(expected.count == 2 * lines.count)
    for (index, line) in lines.enumerated() {
      for (half, form) in [NormalizationForm.nfc, .nfd].enumerated() {
        let known = expected[half * lines.count + index]
        if known.isEmpty { continue }
        if !form.apply(to: line).utf8.elementsEqual(known) {
          Issue.record("\(form) of \(line.scalars.map { String($0, radix: 16) })")
        }
      }
    }
  }

  @Test("many marks on one letter take no more than their share of time")
  func stacked() {
    let marks = String(repeating: "\u{301}\u{323}", count: 100_000)
    #expect(NormalizationForm.nfd.apply(to: "a" + marks).utf8.count == 1 + marks.utf8.count)
  }

  private func isMark(_ character: String) -> Bool {
    character.unicodeScalars.first?.properties.canonicalCombiningClass != .notReordered
  }
}
