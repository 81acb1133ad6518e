internal import CLibXML2
import ConvertCore

/// Hands libxml2 the files of a schema while it is compiled, and nothing else.
///
/// Each file is looked over before libxml2 sees it: that it is well-formed, within the limits, and
/// says nothing that would make compiling endless.
final class SchemaLoader {
  /// How many files a schema may have.
  static let mostFiles = 256

  /// How many bytes all files of a schema may have.
  static let mostBytes = 64 << 20

  /// What the files say.
  private(set) var survey = SchemaSurvey()

  /// What went wrong first.
  private(set) var failure: ConversionError?

  /// Whether the files are those of a DTD, which are no XML themselves.
  private var isDTD = false

  private let read: CompiledSchema.Reading
  private var files: [String: [UInt8]] = [:]
  private var surveyed: Set<String> = []
  private var bytes = 0
  private var current: UnsafeMutableBufferPointer<UInt8>?

  init(_ read: @escaping CompiledSchema.Reading) {
    self.read = read
  }

  deinit {
    current?.deallocate()
  }

  /// Compiles with this thread's libxml2 loading files from here.
  func loading<Result>(_ compile: () -> Result) -> Result {
    var hook = wirecopy_loading()
    hook.user = Unmanaged.passUnretained(self).toOpaque()
    hook.load = { user, uri, bytes, count in
      guard let user, let uri, let bytes, let count else { return 0 }
      let loader = Unmanaged<SchemaLoader>.fromOpaque(user).takeUnretainedValue()
      guard let file = loader.file(String(cString: uri)) else { return 0 }
      bytes.pointee = UnsafePointer(file.baseAddress)
      count.pointee = file.count
      return 1
    }
    return withUnsafeMutablePointer(to: &hook) { hook in
      wirecopy_xml_load_with(hook)
      defer { wirecopy_xml_load_with(nil) }
      return compile()
    }
  }

  /// The language of the schema with this main file.
  ///
  /// - Throws: `ConversionError` where there is none, or it may not be loaded.
  func kind(of uri: String) throws(ConversionError) -> SchemaKind? {
    let kind = SchemaKind(of: try take(uri))
    isDTD = kind == .dtd
    if kind != nil { _ = try content(of: uri) }
    return kind
  }

  /// The file of this name, which has been looked over.
  ///
  /// - Throws: `ConversionError` where there is none, or it may not be loaded.
  func content(of uri: String) throws(ConversionError) -> [UInt8] {
    let content = try take(uri)
    if !isDTD, surveyed.insert(uri).inserted {
      try survey.look(over: content, DocumentName(SchemaURI.shown(uri)))
    }
    return content
  }

  /// Takes a file in, within the limits.
  private func take(_ uri: String) throws(ConversionError) -> [UInt8] {
    if let known = files[uri] { return known }
    let place = SourceLocation(DocumentName(SchemaURI.shown(uri)))
    guard files.count < Self.mostFiles else {
      throw ConversionError(
        .schemaLimit, "expected at most \(Self.mostFiles) files in a schema, found more", at: place)
    }
    let content = try read(uri)
    bytes += content.count
    guard bytes <= Self.mostBytes else {
      throw ConversionError(
        .schemaLimit, "expected at most \(Self.mostBytes) bytes in a schema, found more", at: place)
    }
    files[uri] = content
    return content
  }

  /// The place of a line's first byte in a file that was loaded.
  func place(line: Int, in uri: String) -> Position? {
    guard line > 0, let content = files[uri] else { return nil }
    var at = 0
    for _ in 1..<line {
      guard let end = content[at...].firstIndex(of: 0x0A) else { return nil }
      at = end + 1
    }
    return Position(line: line, column: 1, byte: at)
  }

  /// What libxml2 asks for.
  private func file(_ uri: String) -> UnsafeMutableBufferPointer<UInt8>? {
    do throws(ConversionError) {
      let content = try content(of: uri)
      current?.deallocate()
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: content.count)
      _ = copy.initialize(from: content)
      current = copy
      return copy
    } catch {
      if failure == nil { failure = error }
      return nil
    }
  }
}
