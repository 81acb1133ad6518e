import ArticleModel
import Foundation
import TestKit
import Testing

@Suite("The goldens")
struct GoldenCoverageTests {
  @Test("each field of the model is in one of them")
  func fields() {
    let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Formats/NewsMLG2/Golden").standardizedFileURL
    let outlines = goldens.entries.compactMap { folder in
      try? String(contentsOf: folder.appendingPathComponent("article.outline"), encoding: .utf8)
    }
    let lines = outlines.joined().split(separator: "\n")
    for field in ArticleField.all {
      let isThere = lines.contains { line in
        line.drop { !$0.isLetter && $0 != " " }.drop { !$0.isLetter }.split(separator: " ").first
          .map { $0 == field.name.string } ?? false
      }
      #expect(isThere, "\(field.name)")
    }
  }
}
