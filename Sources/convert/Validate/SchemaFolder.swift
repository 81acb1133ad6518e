import ConvertCore
import XMLKit

/// The files of a schema on the disk.
struct SchemaFolder {
  /// Compiles a schema in a file.
  static func compile(_ file: String, _ printer: MessagePrinter) throws -> CompiledSchema {
    let path = FilePath(argument: file)
    do throws(ConversionError) {
      return try CompiledSchema(SchemaURI.reference(to: path.bytes)) {
        (uri) throws(ConversionError) in
        guard let bytes = SchemaURI.path(of: uri) else {
          throw ConversionError(
            .schemaReference, "expected a file on this machine, found \(uri)",
            at: SourceLocation(DocumentName(uri)))
        }
        let path = FilePath(bytes)
        let name = DocumentName(path.string)
        let source = try FileSource(opening: path, name: name)
        return try Input(name, source).readAll(limit: 64 << 20)
      }
    } catch {
      printer.report(error.diagnostic)
      throw CommandFailure(.usage)
    }
  }
}
