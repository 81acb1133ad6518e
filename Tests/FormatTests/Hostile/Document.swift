import ConvertCore
import Foundation
import StandardFormats
import TestKit
import Testing

/// A document of the project: of a golden, or a sample.
struct Document: Sendable, CustomTestStringConvertible {
  let file: URL
  /// The format it should be in, where its room says so; else it is detected.
  let subject: Subject?

  static let all: [Document] = {
    let goldens = Golden.all.flatMap { golden in
      [golden.source, golden.writtenFile].filter(\.exists).map { file in
        Document(file: file, subject: golden.subject)
      }
    }
    let samples = Project.samples.filesBelow.filter { $0.pathExtension != "md" }
    return goldens + samples.map { Document(file: $0, subject: nil) }
  }()

  var testDescription: String { file.pathInProject }

  var bytes: [UInt8] { file.bytes ?? [] }

  var name: DocumentName { DocumentName(file.lastPathComponent) }

  var reader: DocumentReader {
    DocumentReader(StandardFormats.registry, format: subject?.format)
  }

  /// Where to cut it: at every byte, or at 1,500 seeded places where it is large.
  var cuts: [Int] {
    let count = bytes.count
    guard count > 3 << 10 else { return Array(0..<count) }
    var random = SeededGenerator(seed: UInt64(count))
    return (0..<1500).map { _ in random.number(0...(count - 1)) }
  }
}
