import ArticleModel
import ConvertCore
import XMLKit

/// Holds what is written against the schema of its format.
struct OutputValidation: Sendable {
  private let format: Format
  private let shelf: SchemaShelf

  /// Creates the validation of a format's documents.
  init(_ format: Format, _ schemas: SchemaArguments) throws {
    guard format.schema != nil || format.descriptor.extensions.contains("xml") else {
      throw CommandFailure(
        .usage, "convert: expected a format with a schema for --validate, found \(format.name)")
    }
    self.format = format
    do throws(ConversionError) {
      shelf = SchemaShelf(try InstalledSchemas(schemas.path))
    } catch {
      throw CommandFailure(.inputOutput, error.description)
    }
    // What the format writes always names its version, so that a missing schema shows at once.
    if let missing = Self.missing(format, shelf) {
      throw CommandFailure(.usage, "convert: \(missing)")
    }
  }

  /// Checks a document that is about to be written.
  ///
  /// - Throws: `ConversionError` at the article's place where it is not valid.
  var check: @Sendable ([UInt8], SourceLocation) throws(ConversionError) -> Void {
    { (bytes, location) throws(ConversionError) in
      switch shelf.choice(for: Array(bytes.prefix(64 << 10)), format) {
      case .schema(let schema):
        let validator = DocumentValidator([schema], mostFindings: 1)
        let validation = validator.validate(Input(DocumentName(format.name), bytes: bytes))
        guard let finding = validation.findings.first(where: { $0.severity == .error }) else {
          return
        }
        let place = finding.location.position.map { " (line \($0.line) of the output)" } ?? ""
        throw ConversionError(
          "output.invalid", "expected valid \(format.name): \(finding.message)\(place)",
          at: location)
      case .missing(let code, let reason): throw ConversionError(code, reason, at: location)
      case .unknown:
        throw ConversionError(
          .noSchema, "expected a schema for \(format.name), found none that is known", at: location)
      }
    }
  }

  /// Why the schema of what the format writes cannot be had.
  private static func missing(_ format: Format, _ shelf: SchemaShelf) -> String? {
    guard
      let converter = try? ArticleConverter(
        to: format, options: format.defaults),
      let bytes = try? converter.document(of: [.sample]).bytes
    else { return nil }
    guard case .missing(_, let reason) = shelf.choice(for: bytes, format) else { return nil }
    return reason
  }
}

extension Article {
  /// An article that any format can write.
  fileprivate static var sample: Article {
    var article = Article()
    article.headline = "x"
    return article
  }
}
