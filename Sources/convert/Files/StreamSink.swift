import ConvertCore
import Glibc

/// Standard output, or one file, as the place of the one document.
final class StreamSink: RunSink {
  private let path: FilePath?
  private let inputs: InputFiles
  private let encoder: (any ByteEncoder)?
  private let keepsPart: Bool
  private let rest: KeptRest?
  private var file: OutputFile?
  private(set) var size: Int
  private(set) var steps = 0

  /// Creates a sink for a file, or for standard output where there is no path, of a run that may be gone
  /// on with where there is a `resumption`.
  ///
  /// - Throws: `ConversionError` where the shell has redirected standard output into an input.
  init(
    _ path: FilePath?, sparing inputs: InputFiles, encoder: (any ByteEncoder)?,
    _ resumption: Resumption? = nil
  ) throws(ConversionError) {
    self.path = path
    let start = resumption?.start ?? Checkpoint()
    keepsPart = resumption != nil
    size = start.output
    rest = resumption.flatMap { encoder == nil ? nil : KeptRest(beside: $0.output, from: start) }
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
    if !start.isBegun { return }
    if let rest { try encoder?.goOn(with: rest.content()) }
    try begin("")
  }

  func begin(_ path: String) throws(ConversionError) {
    if let path = self.path { file = try open(path) }
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    if encoder != nil { steps += 1 }
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
    guard let encoder, let rest else { return }
    try rest.keep(encoder.state)
    checkpoint.rest = rest.digest
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
