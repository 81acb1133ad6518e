import ConvertCore
import Glibc
import JSONKit
import Reports

/// A file of diagnostics, one JSON object a line, that grows while the run goes on.
final class DiagnosticFile {
  private static let bufferSize = 64 << 10

  private let descriptor: Int32
  private let name: DocumentName
  private var buffer: [UInt8] = []
  /// How many bytes the file has, with those that are still in memory.
  private(set) var size: Int

  /// Opens the file and cuts it to a size; it must be none of the inputs, and no other output may be it.
  init(
    _ path: FilePath, sparing inputs: InputFiles, size: Int = 0
  ) throws(ConversionError) {
    self.size = size
    name = DocumentName(path.string)
    if let status = path.status(), inputs.contains(status, at: path.followingLinks) {
      throw ConversionError(
        .noOutput,
        "expected an output apart from the inputs and the other outputs, found one of them",
        at: SourceLocation(name))
    }
    descriptor = path.withCString {
      Glibc.open($0, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o666)
    }
    guard descriptor >= 0 else { throw .system("create", at: name, code: .noOutput) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.isFile else { return }
    inputs.insert(status)
    guard ftruncate(descriptor, size) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw .system("write", at: name)
    }
  }

  deinit {
    close(descriptor)
  }

  /// Adds a diagnostic.
  func add(_ diagnostic: Diagnostic) throws(ConversionError) {
    var json = JSONWriter()
    json.write(diagnostic)
    buffer += json.buffer.bytes
    buffer.append(10)
    size += json.buffer.count + 1
    if buffer.count >= Self.bufferSize { try finish() }
  }

  /// Forces what was added to the disk.
  func settle() throws(ConversionError) {
    try finish()
    try descriptor.forceToDisk(fdatasync, name)
  }

  /// Writes what is still in memory.
  func finish() throws(ConversionError) {
    if buffer.isEmpty { return }
    try descriptor.writeAll(buffer, to: name)
    buffer = []
  }
}
