import ConvertCore

/// A container, such as a bundle, into which each document goes as a member.
final class ContainerSink: RunSink {
  private var container: any ContainerWriter
  private let stream: StreamSink
  private let notes: ContainerNotes?
  private var document = StoredDocument(path: "", bytes: [])
  private var isBegun = false
  private(set) var begun = 0

  /// Creates a sink for the documents of a run, which may be gone on with where there is a `resumption`.
  init(
    _ container: any ContainerWriter, to stream: StreamSink, _ resumption: Resumption? = nil
  ) throws(ConversionError) {
    self.container = container
    self.stream = stream
    guard let resumption else {
      notes = nil
      return
    }
    let start = resumption.start
    let notes = try ContainerNotes(beside: resumption.output, at: start)
    self.notes = notes
    self.container.keepsNotes = true
    if start.isStart { return }
    try notes.hand(to: &self.container, behind: start.output)
    isBegun = start.tally.written > 0
    // The stream goes on where it has bytes; else all is still to be written.
    if isBegun, start.output == 0 { try stream.begin("") }
  }

  func begin(_ path: String) throws(ConversionError) {
    try container.begin(path)
    document = StoredDocument(path: path, bytes: [])
    begun += 1
  }

  func note(_ article: ArticleSummary) {
    document.article = article
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    if document.bytes.isEmpty { document.bytes = bytes } else { document.bytes += bytes }
  }

  func end() throws(ConversionError) {
    let bytes = try container.add(document)
    if !isBegun {
      isBegun = true
      try stream.begin("")
    }
    try put(bytes)
  }

  /// Completes the container, where anything is in it.
  func finish() throws(ConversionError) {
    guard isBegun else { return }
    try container.finish { (bytes) throws(ConversionError) in try stream.write(bytes) }
    try stream.end()
  }

  func settle(for checkpoint: inout Checkpoint) throws(ConversionError) {
    guard let notes else { return }
    let (ready, rest) = try container.settle()
    if isBegun { try put(ready) }
    try notes.settle(rest)
    try stream.settle(for: &checkpoint)
    checkpoint.output = stream.size
    checkpoint.notes = notes.size
    checkpoint.rest = notes.rest
  }

  private func put(_ bytes: [UInt8]) throws(ConversionError) {
    try stream.write(bytes)
    try notes?.add(container.takeNotes())
  }
}
