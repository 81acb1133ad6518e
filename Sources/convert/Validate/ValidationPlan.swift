import ConvertCore
import NewsRules
import XMLKit

/// What a run of `validate` holds documents against.
struct ValidationPlan: Sendable {
  /// The schemas that the user named; without any, each document's own.
  let schemas: [CompiledSchema]
  /// Where a document's own schema is had.
  let shelf: SchemaShelf
  /// The rules for articles, where they are wanted.
  let rules: NewsRules?
  /// How many findings of a document are kept.
  let mostFindings: Int
  /// How much a document may ask of the machine.
  let limits: Limits
  /// The formats that there are.
  let registry: FormatRegistry

  /// Whether each document is held against its own schema.
  var isAutomatic: Bool { schemas.isEmpty }

  /// Whether a document is an archive of others, by its first bytes.
  ///
  /// - Throws: `ConversionError` where it cannot be read.
  func isArchive(_ input: Input) throws(ConversionError) -> Bool {
    let start = try input.peek(Format.probeSize)
    return registry.formats.contains { $0.container != nil && $0.probe(start) >= .likely }
  }
}
