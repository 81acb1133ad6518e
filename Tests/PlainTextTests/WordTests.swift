import ArticleModel
import Foundation
import TestKit
import Testing

@testable import ConvertCore
@testable import PlainText

@Suite("No word is lost")
struct WordTests {
  @Test("of the room's goldens", arguments: ["auto", "endmark", "never"])
  func goldens(split: String) {
    let room = Project.rooms.first { $0.lastPathComponent == "PlainText" }
    for folder in room?.appendingPathComponent("Golden").entries ?? [] {
      guard let bytes = folder.appendingPathComponent("source.txt").bytes else { continue }
      expectNoLoss(bytes, split: split, folder.lastPathComponent)
    }
  }

  @Test("of generated texts")
  func generated() {
    for seed in Soak.seeds(500, soak: 5000) {
      var page = DirtyPage(seed: seed)
      let text = page.text()
      for split in ["auto", "endmark"] {
        expectNoLoss(Array(text.utf8), split: split, "seed \(seed)")
      }
    }
  }

  private func expectNoLoss(_ bytes: [UInt8], split: String, _ what: String) {
    guard let text = Self.decoded(bytes) else { return }
    let reading = Reading(bytes, split: split)
    var lost = Words(text).counts
    for (word, count) in Words(reading.outlines.withoutEscapes).counts {
      lost[word, default: 0] -= count
    }
    // A header without a text is no article, and told.
    if reading.diagnostics.contains(where: { $0.severity == .skip || $0.severity == .error }) {
      for (word, count) in Words(text.headers).counts { lost[word, default: 0] -= count }
    }
    let missing = lost.filter { $0.value > 0 && !Words.labels.contains($0.key.lowercased()) }
    #expect(
      missing.isEmpty,
      "\(what), split=\(split): \(missing)\n\(reading.drawing)\n\(text)")
  }

  /// The text that the reader is given, or nothing where the bytes are none.
  private static func decoded(_ bytes: [UInt8]) -> String? {
    let name = DocumentName("text.txt")
    let source = DecodedSource(
      Input(name, bytes: bytes), by: .any, in: ConversionContext(name))
    var text: [UInt8] = []
    while let chunk = try? source.next(), !chunk.isEmpty { text += chunk }
    return String(validating: text, as: UTF8.self)
  }
}

/// The words of a text, and how many times each is in it.
struct Words {
  private(set) var counts: [String: Int] = [:]

  init(_ text: String) {
    var word = ""
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
      {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        counts[word, default: 0] += 1
        word = ""
      }
    }
    if !word.isEmpty { counts[word, default: 0] += 1 }
  }

  /// The words of labels, which are not kept.
  static let labels: Set<String> = {
    Set(HeaderKey.labels.flatMap { Words($0).counts.keys } + ["date"])
  }()
}

extension String {
  /// The lines that may be an article without a text: header lines, keys and values with what is folded
  /// below them, end marks.
  fileprivate var headers: String {
    let text = replacing("./.", with: "\n")
    let lines = text.utf8.split { $0 == 10 || $0 == 13 }.map { Array($0) }
    let headers = lines.filter { bytes in
      let start = bytes.prefix { $0.isSpace }.count
      let line = Line(
        origin: 0, begin: 0, start: start, end: bytes.count, number: 1, isAfterBlank: false)
      return start > 0 || HeaderLine([32] + bytes, 0..<bytes.count + 1) != nil
        || KeyLine(bytes, line) != nil
        || EndMark.split(bytes, line.range)?.text.isEmpty ?? false
    }
    return String(decoding: Array(headers.joined(separator: [10])), as: UTF8.self)
  }

  /// The text without what an outline escapes.
  fileprivate var withoutEscapes: String {
    replacing(/\\u\{[0-9a-f]+\}|\\[nrt"\\]/, with: " ")
  }
}
