import Foundation
import TestKit
import Testing

@Suite(
  "What is written of ninjs is valid",
  .enabled(if: Shared.isHere, "skipped: ../shared is not here"),
  .enabled(if: PythonValidator.shared != nil, "skipped: no Python with jsonschema"))
struct JSONSchemaTests {
  @Test(
    "generated articles and goldens, in every version",
    arguments: Subject.roundTripping.filter { $0.name == "ninjs" })
  func isValid(subject: Subject) throws {
    var articles = Values.allCases.flatMap { subject.articles(150, $0) }
    for golden in Golden.all { articles += golden.subject?.read(golden.bytes).articles ?? [] }
    for document in CorpusDocument.all {
      articles += document.subject.read(document.bytes).articles
    }
    let fitting = try articles.filter { try !subject.kept($0).isEmpty }
    #expect(fitting.count > 300)
    let version = subject.dialect ?? "3.1"
    #expect(try complaints(about: subject.document(fitting), version: version) == "")
  }

  @Test("what is not valid is told")
  func isToldOf() throws {
    let wrong = Array(#"[{"uri": "urn:x", "headlines": [{"role": "main"}]}]"#.utf8)
    #expect(try complaints(about: wrong, version: "3.1").contains("'value' is a required property"))
  }

  private func complaints(about document: [UInt8], version: String) throws -> String {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("items.json")
    try file.record(document)
    let schemas = try #require(Shared.folder).appendingPathComponent("schemas")
    return try #require(PythonValidator.shared).complaints(
      about: file, schema: "ninjs/\(version)/ninjs-schema_\(version).json", in: schemas)
  }
}

/// Python's jsonschema, where it is installed or can be.
private struct PythonValidator: Sendable {
  private let python: Tool
  /// Where the module is, unless Python has it.
  private let modules: TemporaryFolder?

  /// The one that all tests use.
  static let shared = PythonValidator()

  private init?() {
    guard let python = Tool("python3") else { return nil }
    self.python = python
    if Self.finds(Self.imports, python, in: nil) {
      modules = nil
      return
    }
    guard let folder = try? TemporaryFolder() else { return nil }
    let installation = try? python.run([
      "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target",
      folder.url.path, "jsonschema", "rfc3339-validator",
    ])
    guard installation?.status == 0, Self.finds(Self.imports, python, in: folder.url) else {
      return nil
    }
    modules = folder
  }

  /// What the check needs: of dates jsonschema knows by another module.
  private static let imports = "import jsonschema, referencing, rfc3339_validator"

  private static func finds(_ script: String, _ python: Tool, in folder: URL?) -> Bool {
    let outcome = try? python.run(["-c", path(to: folder) + script])
    return outcome?.status == 0
  }

  private static func path(to folder: URL?) -> String {
    folder.map { "import sys; sys.path.insert(0, '\($0.path)')\n" } ?? ""
  }

  /// What a schema finds wrong with the elements of an array in a file.
  func complaints(about file: URL, schema: String, in schemas: URL) throws -> String {
    let script = """
      import json, pathlib, sys
      from jsonschema import FormatChecker
      from jsonschema.validators import validator_for
      from referencing import Registry
      from referencing.jsonschema import DRAFT202012
      schemas = pathlib.Path(sys.argv[1])
      def load(path): return json.loads(path.read_text(encoding="utf-8"))
      geometry = DRAFT202012.create_resource(load(next(schemas.glob("geojson/*/*.json"))))
      names = ["https://geojson.org/schema/GeoJSON.json" + end for end in ("", "#")]
      registry = Registry().with_resources([(name, geometry) for name in names])
      schema = load(schemas / sys.argv[2])
      validator = validator_for(schema)(
          schema, registry=registry, format_checker=FormatChecker(["date-time"]))
      for index, item in enumerate(load(pathlib.Path(sys.argv[3]))):
          for error in validator.iter_errors(item):
              print(f"{index}: {error.json_path}: {error.message[:300]}")
      """
    let outcome = try python.run(
      ["-c", Self.path(to: modules?.url) + script, schemas.path, schema, file.path])
    try #require(outcome.status == 0, "\(String(decoding: outcome.errors, as: UTF8.self))")
    return String(decoding: outcome.output, as: UTF8.self)
  }
}
