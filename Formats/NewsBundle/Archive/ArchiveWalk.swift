import ConvertCore
import GzipKit

/// The files of any tar archive, from its start to its end, as they are: for listing and extracting.
///
/// What must not be written to a disk never comes out, but is reported to the context.
public final class ArchiveWalk {
  private let context: ConversionContext
  private let tar: TarReader
  private var gate: EntryGate

  /// Creates a walk through an archive whose compression has been taken off.
  ///
  /// - Throws: `ConversionError` with the code `bundle.no-archive` where it is another document.
  public init(_ input: Input, in context: ConversionContext) throws(ConversionError) {
    let start = try input.peek(TarProbe.wanted).prefix(TarProbe.wanted)
    // An archive of nothing is all zeros.
    guard TarProbe.isTar(Array(start)) || start.allSatisfy({ $0 == 0 }) else {
      throw context.error(.bundleNoArchive, "expected a tar archive, found another document")
    }
    self.context = context
    gate = EntryGate(refusingTwins: true, in: context)
    tar = TarReader(input, in: context)
  }

  /// The path and the size of the next file, or nothing at the end.
  ///
  /// - Throws: `ConversionError` where the archive cannot be read on.
  public func next() throws(ConversionError) -> (path: String, size: Int)? {
    while let entry = try tar.nextReadable(in: context) {
      try context.budget.take(entry.size, in: context)
      if let path = try gate.path(of: entry, in: context) { return (path, entry.size) }
    }
    return nil
  }

  /// The next piece of the file's content, or nothing at its end.
  ///
  /// - Throws: `ConversionError` where the archive cannot be read on.
  public func nextChunk() throws(ConversionError) -> [UInt8]? {
    try tar.contentChunk()
  }
}
