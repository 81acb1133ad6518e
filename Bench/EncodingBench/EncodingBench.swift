import Foundation
import TestKit
import TextEncodings

/// Finds the encoding of 2,000 generated texts and prints which was taken for which, as Markdown; with a
/// folder as its argument, the texts go there, for other programs.
@main
struct EncodingBench {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first.map { URL(fileURLWithPath: $0) }
    var matrix: [String: [String: Int]] = [:]
    var right = 0
    let samples = (0..<2000 as Range<UInt64>).map { EncodedText(seed: $0) }
    for (number, sample) in samples.enumerated() {
      let found = EncodingDetector.encoding(of: sample.bytes)
      let isRight = found.map { TextDecoder.text(of: sample.bytes, in: $0).text } == sample.text
      if isRight { right += 1 }
      let answer = isRight ? "right" : found?.name ?? "none"
      matrix[sample.encoding.name, default: [:]][answer, default: 0] += 1
      if let folder {
        let name = folder.appendingPathComponent("\(number).\(sample.encoding.name)").path
        try Data(sample.bytes).write(to: URL(fileURLWithPath: name))
        try Data(sample.text).write(to: URL(fileURLWithPath: name + ".expected"))
      }
    }
    print("| encoding | texts | right | taken for |")
    print("|---|---|---|---|")
    for encoding in EncodedText.encodings {
      let row = matrix[encoding.name] ?? [:]
      let wrong = row.filter { $0.key != "right" }.sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value)" }
      print(
        "| \(encoding) | \(row.values.reduce(0, +)) | \(row["right"] ?? 0) |"
          + " \(wrong.joined(separator: ", ")) |")
    }
    print("| all | \(samples.count) | \(right) | |")
  }
}
