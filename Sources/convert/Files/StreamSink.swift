import ConvertCore
import Glibc

/// Standard output, or one file, as the place of the one document.
final class StreamSink: RunSink {
  private let path: FilePath?
  private let inputs: InputFiles
  private let encoder: (any ByteEncoder)?
  private let keepsPart: Bool
  private var file: OutputFile?
  private(set) var size = 0

  /// Creates a sink for a file, or for standard output where there is no path; where a run may go on
  /// with the file, its part has `size` bytes already.
  ///
  /// - Throws: `ConversionError` where the shell has redirected standard output into an input.
  init(
    _ path: FilePath?, sparing inputs: InputFiles, encoder: (any ByteEncoder)?,
    goingOnAt size: Int? = nil
  ) throws(ConversionError) {
    self.path = path
    keepsPart = size != nil
    self.size = size ?? 0
    self.inputs = inputs
    self.encoder = encoder
    var status = stat()
    if path == nil, fstat(STDOUT_FILENO, &status) == 0, status.isFile,
      inputs.contains(status, at: FilePath.standardOutput(of: status))
    {
      throw ConversionError(
        .noOutput,
        "expected an output apart from the inputs and the other outputs, found one of them",
        at: SourceLocation(DocumentName("-")))
    }
    if self.size > 0 { try begin("") }
  }

  func begin(_ path: String) throws(ConversionError) {
    if let path = self.path { file = try open(path) }
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    try put(encoder?.encode(bytes) ?? bytes)
  }

  func end() throws(ConversionError) {
    if let encoder { try put(encoder.finish()) }
    try file?.finish(durably: true)
    file = nil
  }

  func finish() {}

  func settle(for checkpoint: inout Checkpoint) throws(ConversionError) {
    try file?.settle()
  }

  private func open(_ path: FilePath) throws(ConversionError) -> OutputFile {
    let part = keepsPart ? path.followingLinks.part : nil
    return try OutputFile(path, sparing: inputs, partAt: part, size: size)
  }

  private func put(_ bytes: [UInt8]) throws(ConversionError) {
    size += bytes.count
    if let file {
      try file.write(bytes)
    } else {
      try STDOUT_FILENO.writeAll(bytes, to: DocumentName("-"))
    }
  }
}

extension FilePath {
  /// The path that standard output was redirected to, where it can be told and has this status.
  fileprivate static func standardOutput(of status: stat) -> FilePath? {
    let path = FilePath(argument: "/proc/self/fd/1").followingLinks
    return path.status().map(FileIdentity.init) == FileIdentity(status) ? path : nil
  }
}
