import ConvertCore
import NewsBundle

/// A bundle that is extended: the old articles as they are, the new ones, and a new manifest.
///
/// The old file stays until the new one is whole and on the disk.
final class AppendSink: DocumentSink {
  private static let chunkSize = 1 << 20

  private let file: ArchiveFile
  private let payloadSize: Int
  private let meter: ProgressMeter?
  private var writer: BundleWriter
  private var output: OutputFile?
  private var document = StoredDocument(path: "", bytes: [])

  init(
    _ file: ArchiveFile, _ archive: BundleArchive, _ meter: ProgressMeter?, _ writer: BundleWriter
  ) {
    self.file = file
    self.meter = meter
    self.writer = writer
    payloadSize = archive.payloadSize
  }

  func begin(_ path: String) throws(ConversionError) {
    document = StoredDocument(path: path, bytes: [])
  }

  func note(_ article: ArticleSummary) {
    document.article = article
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    if document.bytes.isEmpty { document.bytes = bytes } else { document.bytes += bytes }
  }

  func end() throws(ConversionError) {
    let ready = try writer.add(document)
    try start().write(ready)
  }

  /// Completes the new file, where anything was added, and puts it in the place of the old.
  func finish() throws(ConversionError) {
    guard let output else { return }
    try writer.finish { (bytes) throws(ConversionError) in try output.write(bytes) }
    try output.finish(durably: true)
  }

  private func start() throws(ConversionError) -> OutputFile {
    if let output { return output }
    let started = try OutputFile(file.path, sparing: InputFiles())
    var offset = 0
    while offset < payloadSize {
      let bytes = try file.source.read(at: offset, count: min(Self.chunkSize, payloadSize - offset))
      guard !bytes.isEmpty else {
        throw ConversionError(
          .inputOutput, "expected the rest of the bundle, found its end",
          at: SourceLocation(file.name))
      }
      try started.write(bytes)
      offset += bytes.count
      meter?.show(Tally())
    }
    output = started
    return started
  }
}
