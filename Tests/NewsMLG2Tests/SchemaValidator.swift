import ArticleModel
import Foundation
import TestKit
import Testing

/// The official schema of version 2.35, where it and xmllint are at hand.
struct SchemaValidator {
  private static let schema = Shared.folder?.appendingPathComponent(
    "schemas/newsml-g2/2.35/NewsML-G2_2.35-spec-All-Power.xsd")

  /// Whether documents can be validated here.
  static var isAvailable: Bool { Tool.xmllint != nil && schema != nil }

  /// What the schema finds wrong with documents, each with its name.
  static func complaints(about documents: [(name: String, bytes: [UInt8])]) throws -> [String] {
    let xmllint = try #require(Tool.xmllint)
    let schema = try #require(schema)
    let folder = try TemporaryFolder()
    var complaints: [String] = []
    for start in stride(from: 0, to: documents.count, by: 100) {
      let batch = documents[start..<min(start + 100, documents.count)]
      for (name, bytes) in batch {
        try folder.url.appendingPathComponent(name + ".xml").record(bytes)
      }
      let outcome = try xmllint.run(
        ["--nonet", "--noout", "--schema", schema.path] + batch.map { $0.name + ".xml" },
        in: folder.url)
      complaints += String(decoding: outcome.errors, as: UTF8.self).split(separator: "\n")
        .map(String.init)
        .filter { !$0.hasSuffix(" validates") && !$0.hasSuffix(" fails to validate") }
    }
    return complaints
  }
}
