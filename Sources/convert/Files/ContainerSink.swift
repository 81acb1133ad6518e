import ConvertCore

/// A container, such as a bundle, into which each document goes as a member.
final class ContainerSink: RunSink {
  private var container: any ContainerWriter
  private let stream: StreamSink
  private var document = StoredDocument(path: "", bytes: [])
  private var isBegun = false

  init(_ container: any ContainerWriter, to stream: StreamSink) {
    self.container = container
    self.stream = stream
  }

  func begin(_ path: String) throws(ConversionError) {
    try container.begin(path)
    document = StoredDocument(path: path, bytes: [])
  }

  func note(_ article: ArticleSummary) {
    document.article = article
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    if document.bytes.isEmpty { document.bytes = bytes } else { document.bytes += bytes }
  }

  func end() throws(ConversionError) {
    if !isBegun {
      isBegun = true
      try stream.begin("")
    }
    try stream.write(container.add(document))
  }

  /// Completes the container, where anything is in it.
  func finish() throws(ConversionError) {
    guard isBegun else { return }
    try container.finish { (bytes) throws(ConversionError) in try stream.write(bytes) }
    try stream.end()
  }
}
