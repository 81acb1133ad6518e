import ArgumentParser
import ConvertCore
import Glibc
import NewsBundle
import StandardFormats

/// Writes documents of an archive to standard output.
struct BundleCatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cat", abstract: "Write documents of an archive to standard output.")

  @Argument(help: "A bundle, or another tar archive.")
  var bundle: String

  @Argument(help: "The paths in it.")
  var paths: [String]

  @OptionGroup(title: "Limits") var limits: LimitArguments

  func run() throws {
    let printer = MessagePrinter(isQuiet: false, isVerbose: false, color: .auto)
    let file = try ArchiveFile(bundle, limits.limits, printer)
    var failed = 0
    for path in paths {
      do throws(ConversionError) {
        try STDOUT_FILENO.writeAll(try file.content(at: path), to: DocumentName("-"))
      } catch {
        if error.diagnostic.code == .brokenPipe { return }
        printer.report(error.diagnostic)
        if error.diagnostic.code == .bundleNoEntry, paths.count == 1 {
          throw CommandFailure(.noInput)
        }
        failed += 1
      }
    }
    if failed > 0 { throw CommandFailure(failed == paths.count ? .allFailed : .someFailed) }
  }
}

extension ArchiveFile {
  /// The document of this path.
  ///
  /// - Throws: `ConversionError` with the code `bundle.no-entry` where there is none.
  func content(at path: String) throws(ConversionError) -> [UInt8] {
    if let archive = try bundle() {
      if let entry = try archive.entry(at: path) { return try archive.content(of: entry) }
    } else if let found = try scan(for: path) {
      return found
    }
    throw ConversionError(
      .bundleNoEntry, "expected an entry of this path, found none",
      at: SourceLocation(name.member(path)))
  }

  /// The document of this path in an archive without a manifest, which is read up to it.
  private func scan(for path: String) throws(ConversionError) -> [UInt8]? {
    let opened = try FileSource(opening: self.path, name: name)
    let context = ConversionContext(name, limits: limits)
    let walk = ArchiveWalk(
      try StandardFormats.registry.open(name, opened, limits: limits), in: context)
    while let (found, size) = try walk.next() {
      guard found.utf8.elementsEqual(path.utf8) else { continue }
      guard size <= limits.articleSize else {
        throw ConversionError(
          .sizeLimit, "expected at most \(limits.articleSize) bytes an article, found \(size)",
          at: SourceLocation(name.member(path)))
      }
      var bytes: [UInt8] = []
      while let chunk = try walk.nextChunk() { bytes += chunk }
      return bytes
    }
    return nil
  }
}
