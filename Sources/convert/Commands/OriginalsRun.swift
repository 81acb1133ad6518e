import ConvertCore
import NewsBundle

/// One run of `-t original`.
///
/// Documents go into a bundle as they are, and only its manifest tells what reading them found. Those
/// of other archives are taken out of them.
struct OriginalsRun {
  /// What stands for a format after `--to`.
  static let name = "original"

  let reader: DocumentReader
  let selection: Selection
  let workers: Int
  let observer: any RunObserver

  /// Stores every input.
  func store(
    _ operands: Operands, to sink: any DocumentSink
  ) throws(ConversionError) -> Tally {
    let pipeline = OriginalPipeline(reader, to: sink, workers: workers, observer: observer)
    for request in operands.inOrder(of: \.originalPath) where observer.course == .goOn {
      do throws(ConversionError) {
        try add(request, to: pipeline)
      } catch {
        if let failure = pipeline.failure { throw failure }
        try pipeline.tell([error.diagnostic])
      }
      pipeline.endInput()
    }
    return try pipeline.finish()
  }

  private func add(_ request: InputRequest, to pipeline: OriginalPipeline) throws(ConversionError) {
    let limit = reader.limits.articleSize
    let input = try reader.registry.open(request.name, request.open(), limits: reader.limits)
    if Format.bundle.probe(try input.peek(Format.probeSize)) > .no {
      try add(archive: input, request, to: pipeline)
      return
    }
    if selection.needsManifest { try selection.requireNoManifest(for: request.name) }
    let stored = input.coding == nil ? nil : input.stored
    let bytes =
      if let stored, stored.isSeekable, let size = stored.size, size <= limit {
        try stored.read(at: 0, count: size)
      } else {
        try input.readAll(limit: limit)
      }
    try pipeline.add(
      OriginalDocument(
        request.name, path: request.originalPath, lacksExtension: request.isNameless,
        isFound: request.isFound, bytes: bytes))
  }

  /// Stores the documents of an archive: those that are selected, or all of them.
  private func add(
    archive input: Input, _ request: InputRequest, to pipeline: OriginalPipeline
  ) throws(ConversionError) {
    func add(_ path: String, _ bytes: [UInt8]) throws(ConversionError) {
      try pipeline.add(
        OriginalDocument(
          request.name.member(path), path: request.memberPrefix + path, isFound: true, bytes: bytes)
      )
    }
    let context = ConversionContext(
      input.name, registry: reader.registry, limits: reader.limits, makeSpill: reader.makeSpill)
    if selection.needsManifest {
      let archive = try BundleArchive(input.stored, named: input.name, limits: reader.limits)
      try archive.forEachArticle(of: selection, refusingTwins: true, in: context) {
        (entry, bytes) throws(ConversionError) in
        try pipeline.tell(context.log.take())
        try add(entry.path, bytes)
      }
      try pipeline.tell(context.log.take())
      return
    }
    let walk = try ArchiveWalk(input, in: context)
    while let (path, size) = try walk.next() {
      try pipeline.tell(context.log.take())
      guard size <= reader.limits.articleSize else {
        let message =
          "expected at most \(reader.limits.articleSize) bytes an article, found \(size)"
        try pipeline.tell([
          Diagnostic(.error, .sizeLimit, message, at: SourceLocation(request.name.member(path)))
        ])
        continue
      }
      var bytes: [UInt8] = []
      while let chunk = try walk.nextChunk() { bytes += chunk }
      try add(path, bytes)
    }
    try pipeline.tell(context.log.take())
  }
}

extension InputRequest {
  /// Whether there is no file name to go by.
  fileprivate var isNameless: Bool { joint == "/" }

  /// The path of the document as it is, which keeps its extension.
  fileprivate var originalPath: String {
    if isNameless { return stem + "/000000001" }
    let file = String(name.lastComponent)
    return stem
      + String(decoding: file.utf8.dropFirst(DocumentName.stem(of: file).utf8.count), as: UTF8.self)
  }
}
