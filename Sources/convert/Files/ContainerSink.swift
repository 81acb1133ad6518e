import ConvertCore

/// A container, such as a bundle, into which each document goes as a member.
final class ContainerSink: RunSink {
  private var container: any ContainerWriter
  private let stream: StreamSink
  private let notes: ContainerNotes?
  private let rest: KeptRest?
  private var document = StoredDocument(path: "", bytes: [])
  private var isBegun = false
  private(set) var steps = 0

  /// Creates a sink for the documents of a run, which may be gone on with where there is a `resumption`.
  init(
    _ container: any ContainerWriter, to stream: StreamSink, _ resumption: Resumption? = nil
  ) throws(ConversionError) {
    self.container = container
    self.stream = stream
    guard let resumption else {
      (notes, rest) = (nil, nil)
      return
    }
    let start = resumption.start
    let notes = try ContainerNotes(beside: resumption.output, size: start.notes)
    let rest = KeptRest(beside: resumption.output, from: start)
    (self.notes, self.rest) = (notes, rest)
    self.container.keepsNotes = true
    isBegun = start.isBegun
    if !isBegun { return }
    try self.container.goOn(behind: start.output, notes: notes.read(), rest: rest.content())
  }

  func begin(_ path: String) throws(ConversionError) {
    try container.begin(path)
    document = StoredDocument(path: path, bytes: [])
    steps += 1
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
    guard let notes, let rest else { return }
    let (ready, documents) = try container.settle()
    if isBegun { try put(ready) }
    try notes.settle()
    try rest.keep(documents)
    try stream.settle(for: &checkpoint)
    checkpoint.output = stream.size
    checkpoint.notes = notes.size
    checkpoint.rest = rest.digest
  }

  private func put(_ bytes: [UInt8]) throws(ConversionError) {
    try stream.write(bytes)
    try notes?.add(container.takeNotes())
  }
}
