import ConvertCore
import Glibc

/// Standard output, or one file, as the place of the one document.
final class StreamSink: DocumentSink {
  private let path: FilePath?
  private let inputs: Set<FileIdentity>
  private let encoder: (any ByteEncoder)?
  private var file: OutputFile?

  /// Creates a sink for a file, or for standard output where there is no path.
  init(_ path: FilePath?, sparing inputs: Set<FileIdentity>, encoder: (any ByteEncoder)?) {
    self.path = path
    self.inputs = inputs
    self.encoder = encoder
  }

  func begin(_ path: String) throws(ConversionError) {
    if let path = self.path { file = try OutputFile(path, sparing: inputs) }
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    try put(encoder?.encode(bytes) ?? bytes)
  }

  func end() throws(ConversionError) {
    if let encoder { try put(encoder.finish()) }
    try file?.finish(durably: true)
    file = nil
  }

  private func put(_ bytes: [UInt8]) throws(ConversionError) {
    if let file {
      try file.write(bytes)
    } else {
      try STDOUT_FILENO.writeAll(bytes, to: DocumentName("-"))
    }
  }
}
