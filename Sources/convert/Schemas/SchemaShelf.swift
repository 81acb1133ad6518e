import ConvertCore
import Dispatch
import SchemaStore
import XMLKit

/// The schemas of a run, each compiled once, when it is first needed.
///
/// Unchecked, because the queue lets one worker at a time compile or look.
final class SchemaShelf: @unchecked Sendable {
  /// What there is for a document.
  enum Choice: Sendable {
    /// Its schema.
    case schema(CompiledSchema)
    /// It asks for one that cannot be had; why.
    case missing(DiagnosticCode, String)
    /// Nobody knows which it asks for.
    case unknown
  }

  private let installed: InstalledSchemas
  private let queue = DispatchQueue(label: "wirecopy.schemas")
  private var compiled: [FilePath: Result<CompiledSchema, ConversionError>] = [:]
  private var builtIn: [String: Result<CompiledSchema, ConversionError>] = [:]

  /// Creates a shelf beside installed schemas.
  init(_ installed: InstalledSchemas) {
    self.installed = installed
  }

  /// The schema that the user names: a file, an installed one, or a format whose schema is built in.
  ///
  /// - Throws: `ConversionError` where there is none, or it cannot be compiled.
  func schema(named name: String, in registry: FormatRegistry) throws(ConversionError)
    -> CompiledSchema
  {
    let path = FilePath(argument: name)
    if path.status()?.isFile ?? false { return try compile(path).get() }
    if let schema = registry[name]?.schema { return try compile(schema).get() }
    if let file = installed.file(named: name) { return try compile(file).get() }
    throw ConversionError(
      .noSchema,
      "expected a schema's file, or the name of one that is installed ('convert schemas list'), found"
        + " neither", at: SourceLocation(DocumentName(path.string)))
  }

  /// The schema that a document asks for by its first bytes, or by its format.
  func choice(for start: [UInt8], _ format: Format?) -> Choice {
    if let schema = format?.schema { return Self.choice(compile(schema)) }
    guard let wish = SchemaWish(of: start) else { return .unknown }
    guard let file = installed.file(for: wish) else {
      return .missing(.noSchema, complaint(about: wish))
    }
    return Self.choice(compile(file))
  }

  private func complaint(about wish: SchemaWish) -> String {
    let there = installed.versions(of: wish.standard)
    let others = there.isEmpty ? "" : " (there are \(there.joined(separator: ", ")))"
    return
      "expected the schema of \(wish.title), found it not installed\(others); IPTC publishes it at"
      + " \(wish.standard.page), and 'convert schemas install' installs it"
  }

  private static func choice(_ result: Result<CompiledSchema, ConversionError>) -> Choice {
    switch result {
    case .success(let schema): .schema(schema)
    case .failure(let error):
      .missing(error.diagnostic.code, "\(error.diagnostic.location): \(error.diagnostic.message)")
    }
  }

  private func compile(_ file: FilePath) -> Result<CompiledSchema, ConversionError> {
    queue.sync {
      if let known = compiled[file] { return known }
      let result = Result { () throws(ConversionError) in
        try SchemaFiles(of: file, besides: installed).compile()
      }
      compiled[file] = result
      return result
    }
  }

  private func compile(_ schema: FormatSchema) -> Result<CompiledSchema, ConversionError> {
    queue.sync {
      if let known = builtIn[schema.main] { return known }
      let result = Result { () throws(ConversionError) in try CompiledSchema(schema) }
      builtIn[schema.main] = result
      return result
    }
  }
}

extension DiagnosticCode {
  /// The schema that a document asks for, or the user names, is not there.
  static let noSchema: DiagnosticCode = "schema.missing"
}

extension CompiledSchema {
  /// Compiles a schema that is built in.
  fileprivate convenience init(_ schema: FormatSchema) throws(ConversionError) {
    try self.init(schema.main) { (uri) throws(ConversionError) in
      guard let file = schema.files[uri] else {
        throw ConversionError(
          .schemaReference, "expected a file that is built in, found none",
          at: SourceLocation(DocumentName(uri)))
      }
      return Array(file.utf8)
    }
  }
}
