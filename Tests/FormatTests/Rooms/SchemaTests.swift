import ConvertCore
import Foundation
import TestKit
import Testing

@Suite("What is written is valid")
struct SchemaTests {
  /// The official schemas, which lie beside the project.
  private static let official = [
    "newsml": "schemas/newsml-g2/2.35/NewsML-G2_2.35-spec-All-Power.xsd",
    "newsml1": "schemas/newsml-1/1.2/NewsMLv1.2.dtd",
    "nitf": "schemas/nitf/3.6/nitf-3-6.xsd",
  ]

  @Test(
    "against the schema in the room", .enabled(if: Tool.xmllint != nil, "skipped: no xmllint"),
    arguments: Subject.roundTripping)
  func ownSchema(subject: Subject) throws {
    let room = Project.folder.appendingPathComponent("Formats/\(subject.room)/Schema")
    let schemas = room.entries.filter { ["xsd", "rng"].contains($0.pathExtension) }
    for schema in schemas where !schemas.contains(where: { $0.imports(schema) }) {
      try validate(subject, against: schema)
    }
  }

  @Test("the schema that is built in is that of the room", arguments: Subject.all)
  func builtIn(subject: Subject) throws {
    guard let schema = subject.format.schema else { return }
    let room = Project.folder.appendingPathComponent("Formats/\(subject.room)/Schema")
    for (name, text) in schema.files {
      #expect(room.appendingPathComponent(name).bytes == Array(text.utf8), "\(name)")
    }
  }

  @Test(
    "against the official schema", .enabled(if: Tool.xmllint != nil, "skipped: no xmllint"),
    .enabled(if: Shared.isHere, "skipped: ../shared is not here"),
    arguments: Subject.roundTripping.filter { official[$0.name] != nil })
  func officialSchema(subject: Subject) throws {
    let folder = try #require(Shared.folder)
    let path = try #require(Self.official[subject.name])
    try validate(subject, against: folder.appendingPathComponent(path))
  }

  private func validate(_ subject: Subject, against schema: URL) throws {
    let xmllint = try #require(Tool.xmllint)
    let folder = try TemporaryFolder()
    for values in Values.allCases {
      for (index, document) in try subject.documents(150, values).enumerated() {
        try folder.url.appendingPathComponent("\(values)-\(index).xml").record(document)
      }
    }
    let goldens = Golden.all.filter { $0.subject?.name == subject.name }
    for (index, golden) in goldens.enumerated() {
      let articles = subject.read(golden.bytes).articles
      guard !articles.isEmpty else { continue }
      let file = folder.url.appendingPathComponent("golden-\(index).xml")
      try file.record(subject.document(articles))
    }
    let options = ["rng": "--relaxng", "dtd": "--dtdvalid"]
    let option = options[schema.pathExtension] ?? "--schema"
    let outcome = try xmllint.run(
      ["--noout", "--nonet", option, schema.path] + folder.url.entries.map(\.path))
    let complaints = String(decoding: outcome.errors, as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasSuffix(" validates") }
    #expect(outcome.status == 0, "\(complaints.prefix(10).joined(separator: "\n"))")
  }
}

extension URL {
  /// Whether this schema names the other as a part of it.
  fileprivate func imports(_ other: URL) -> Bool {
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    return self != other && text.contains("\"\(other.lastPathComponent)\"")
  }
}
