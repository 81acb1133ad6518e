import ArticleModel
import ConvertCore
import Foundation
import TestKit
import Testing

@testable import XMLKit

@Suite("Agreement with xmllint", .enabled(if: Tool.xmllint != nil, "skipped: no xmllint"))
struct AgreementTests {
  private static let g2 =
    ["2.9", "2.12", "2.20", "2.24", "2.34", "2.35"].map {
      "newsml-g2/\($0)/NewsML-G2_\($0)-spec-All-Power.xsd"
    } + ["newsml-g2/2.24/NewsML-G2_2.24-spec-All-Core.xsd"]
  private static let nitf = ["3.3", "3.4", "3.5", "3.6"].map {
    "nitf/\($0)/nitf-\($0.replacing(".", with: "-")).xsd"
  }
  private static let both = "drivers/newsml-g2-2.35_plus_nitf-3.6.xsd"

  /// The documents of a folder of the corpus.
  private static func corpus(_ folder: String) -> [[UInt8]] {
    (Shared.folder?.appendingPathComponent("corpus/\(folder)").entries ?? []).compactMap(\.bytes)
  }

  /// What readers are given and writers make, of the rooms whose documents are XML.
  private static func goldens(_ room: String) -> [[UInt8]] {
    Project.folder.appendingPathComponent("Formats/\(room)/Golden").filesBelow
      .filter { $0.pathExtension == "xml" }.compactMap(\.bytes)
  }

  @Test(
    "on every real document under each schema",
    .enabled(if: Shared.isHere, "skipped: ../shared is not here"), arguments: g2 + nitf + [both])
  func corpus(schema: String) throws {
    let documents =
      schema.hasPrefix("nitf")
      ? Self.corpus("nitf")
      : Self.corpus("newsml-g2") + Self.corpus("dpa") + Self.goldens("NewsMLG2")
    try compare(documents, under: Self.official(schema))
  }

  @Test("on real documents under a DTD", .enabled(if: Shared.isHere, "skipped: no ../shared"))
  func types() throws {
    try compare(Self.corpus("newsml-1"), under: Self.official("newsml-1/1.2/NewsMLv1.2.dtd"))
  }

  @Test("on the native goldens", arguments: ["article.xsd", "article.rng"])
  func native(schema: String) throws {
    let url = Project.folder.appendingPathComponent("Formats/ArticleXML/Schema/\(schema)")
    try compare(Self.goldens("ArticleXML"), under: url)
  }

  @Test("on damaged documents", .enabled(if: Shared.isHere, "skipped: no ../shared"))
  func damaged() throws {
    let sources = [
      (Self.corpus("newsml-g2"), Self.official(Self.g2[5])),
      (Self.corpus("nitf"), Self.official(Self.nitf[3])),
      (
        Self.goldens("ArticleXML"),
        Project.folder.appendingPathComponent("Formats/ArticleXML/Schema/article.xsd")
      ),
    ]
    var invalid = 0
    for (documents, schema) in sources {
      let silent = ConversionContext(DocumentName("-"))
      let roots = documents.compactMap {
        try? XMLElement.parse(Text(String(decoding: $0, as: UTF8.self)), in: silent)
      }
      let damaged = Soak.seeds(200, soak: 5000).map { seed -> [UInt8] in
        var mutator = StructureMutator(seed: seed)
        return Array(mutator.mutate(roots[Int(seed) % roots.count]).xml().utf8)
      }
      invalid += try compare(damaged, under: schema)
    }
    #expect(invalid >= 300)
  }

  private static func official(_ path: String) -> URL {
    (Shared.folder ?? Project.folder).appendingPathComponent("schemas/\(path)")
  }

  /// Compares the verdicts and the lines of the first faults; returns how many documents are invalid.
  @discardableResult
  private func compare(_ documents: [[UInt8]], under schema: URL) throws -> Int {
    #expect(!documents.isEmpty)
    let compiled = try CompiledSchema(SchemaURI.reference(to: Array(schema.path.utf8))) { uri in
      SchemaURI.path(of: uri).flatMap {
        URL(fileURLWithPath: String(decoding: $0, as: UTF8.self)).bytes
      } ?? []
    }
    let option =
      switch compiled.kind {
      case .xsd: "--schema"
      case .relaxNG: "--relaxng"
      case .dtd: "--dtdvalid"
      }
    let answers = try Xmllint.answers([option, schema.path], about: documents)
    var invalid = 0
    let validator = DocumentValidator([compiled], mostFindings: 3)
    for (number, bytes) in documents.enumerated() {
      let found = validator.validate(Input(DocumentName("\(number)"), bytes: bytes))
      let answer = answers[number]
      let text = {
        "\(found.findings.first?.description ?? "valid") — \(answer)\n"
          + String(decoding: bytes.prefix(3000), as: UTF8.self)
      }
      #expect(found.isValid == answer.isValid, "\(text())")
      guard !found.isValid, !answer.isValid else { continue }
      invalid += 1
      guard let place = found.findings.first(where: { $0.severity == .error })?.location.position,
        let line = answer.line
      else {
        Issue.record("no place: \(text())")
        continue
      }
      #expect(line == place.line || line == Self.tagEnd(place, in: bytes), "\(text())")
    }
    return invalid
  }

  /// The line on which the tag ends that begins at a place.
  private static func tagEnd(_ place: Position, in bytes: [UInt8]) -> Int? {
    var line = place.line
    var quote: UInt8?
    for byte in bytes[min(place.byte, bytes.count)...] {
      if byte == 0x0A { line += 1 }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return line
      }
    }
    return nil
  }
}
