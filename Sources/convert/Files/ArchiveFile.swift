import ConvertCore
import NewsBundle
import StandardFormats

/// An archive on disk: a bundle that can be entered in the middle, or any other, from its start.
struct ArchiveFile {
  let path: FilePath
  let name: DocumentName
  let limits: Limits
  let source: FileSource

  /// Opens the file.
  ///
  /// - Throws: `CommandFailure` where there is none, or it cannot be read.
  init(_ path: String, _ limits: Limits, _ printer: MessagePrinter) throws {
    do throws(ConversionError) {
      self = try ArchiveFile(opening: FilePath(argument: path), limits)
    } catch {
      printer.report(error.diagnostic)
      throw CommandFailure(error.diagnostic.code == .noSuchInput ? .noInput : .inputOutput)
    }
  }

  /// Opens the file.
  init(opening path: FilePath, _ limits: Limits) throws(ConversionError) {
    self.path = path
    self.limits = limits
    name = DocumentName(path.string)
    source = try FileSource(opening: path, name: name)
  }

  /// The archive as a bundle, or nothing where it has no footer.
  func bundle() throws(ConversionError) -> BundleArchive? {
    guard try BundleArchive.hasFooter(source) else { return nil }
    return try BundleArchive(source, named: name, limits: limits)
  }

  /// How many articles bundles have, as they say themselves; nothing where one of them does not.
  static func articleCount(of paths: [String]) -> Int? {
    var count = 0
    for path in paths {
      guard let file = try? ArchiveFile(opening: FilePath(argument: path), .standard),
        let bundle = try? file.bundle()
      else { return nil }
      count += bundle.articleCount
    }
    return count
  }

  /// The documents of the archive by their paths.
  var search: ArchiveSearch {
    let (path, name) = (path, name)
    return ArchiveSearch(name: name, limits: limits) { () throws(ConversionError) in
      try FileSource(opening: path, name: name)
    }
  }

  /// Hands every file to `body`, from the start of the archive to its end.
  ///
  /// - Returns: How many entries were refused.
  func walk(
    _ printer: MessagePrinter,
    _ body: (ArchiveWalk, _ path: String, _ size: Int) throws(ConversionError) -> Void
  ) throws(ConversionError) -> Int {
    let context = ConversionContext(
      name, registry: StandardFormats.registry, limits: limits, makeSpill: { SpillFile(in: nil) })
    let input = try StandardFormats.registry.open(name, source, limits: limits)
    let walk = try ArchiveWalk(input, in: context)
    defer { context.log.take().forEach(printer.report) }
    while let (path, size) = try walk.next() {
      context.log.take().forEach(printer.report)
      try body(walk, path, size)
    }
    return context.log.failures
  }
}
