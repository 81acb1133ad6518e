import ConvertCore
import XMLKit

/// Schemas in memory, by the names of their files.
struct SchemaFiles {
  var files: [String: String]

  /// Compiles the schema with this main file.
  func compile(_ main: String) throws(ConversionError) -> CompiledSchema {
    try CompiledSchema(main) { (uri) throws(ConversionError) in
      guard let file = files[uri] else {
        throw ConversionError(
          .schemaReference, "expected a file, found none", at: SourceLocation(DocumentName(uri)))
      }
      return Array(file.utf8)
    }
  }
}

extension CompiledSchema {
  /// Compiles a schema of one file.
  convenience init(text: String) throws(ConversionError) {
    try self.init("s.xsd") { _ in Array(text.utf8) }
  }

  /// Compiles an XML Schema without namespace of these declarations.
  convenience init(declarations: String) throws(ConversionError) {
    try self.init(
      text: "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\(declarations)</xs:schema>")
  }

  /// What is found in a document, each finding as it is printed.
  func findings(in document: String, most: Int = 100) -> [String] {
    validation(of: Array(document.utf8), most: most).findings.map(\.description)
  }

  /// Validates a document.
  func validation(of bytes: [UInt8], most: Int = 100) -> Validation {
    DocumentValidator([self], mostFindings: most).validate(Input(DocumentName("d"), bytes: bytes))
  }
}
