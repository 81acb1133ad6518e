import ConvertCore

/// Reads a tar archive entry by entry, in order: ustar, pax, GNU tar's own format and the one
/// before them all.
///
/// It tells what the archive says, and judges only what would make it lose its way. An archive that
/// can be read in more than one way is an error here, not a guess: every header's checksum counts,
/// and sparse files are refused, since their size is whatever they say. Errors repeat at every
/// call, but for those of one entry, `tar.sparse` and `tar.path`: `next()` goes on after them.
public final class TarReader {
  /// The most bytes of one extended header.
  static let extendedHeaderLimit = 1 << 20

  let context: ConversionContext
  var stream: TarStream

  /// How many bytes of the content are still to be read, and how many of padding after them.
  var remaining = 0
  var padding = 0

  /// How many entries there have been, so that a content source knows its own.
  private(set) var entryCount = 0

  /// The error after which there is no way on, once there has been one.
  public private(set) var failure: ConversionError?

  private var isAtEnd = false

  /// Creates a reader at the start of an archive.
  public init(_ input: Input, in context: ConversionContext) {
    self.context = context
    stream = TarStream(input, in: context)
  }

  /// The next entry, past what is left of the one before; nothing at the end of the archive.
  ///
  /// What follows the end-of-archive marker is read and thrown away, so that a compressed stream is
  /// checked to its end.
  ///
  /// - Throws: `ConversionError` where the archive is damaged, at a limit, or when the input fails.
  public func next() throws(ConversionError) -> TarEntry? {
    try guarded { () throws(ConversionError) in
      if isAtEnd { return nil }
      try skipContent()
      guard let entry = try nextEntry() else {
        isAtEnd = true
        return nil
      }
      return entry
    }
  }

  /// Does some reading, and keeps an error after which there is no way on.
  func guarded<Result>(
    _ body: () throws(ConversionError) -> Result
  ) throws(ConversionError) -> Result {
    if let failure { throw failure }
    do {
      return try body()
    } catch {
      let code = error.diagnostic.code
      if code != .tarSparse && code != .tarPath { failure = error }
      throw error
    }
  }

  /// Counts an entry.
  func count() throws(ConversionError) {
    entryCount += 1
    guard entryCount <= context.limits.entries else {
      throw context.error(
        .entriesLimit, "expected at most \(context.limits.entries) entries, found more",
        at: .binary(stream.offset))
    }
  }

  /// An error in the header that starts at `offset`.
  func error(
    _ code: DiagnosticCode, _ message: String, at offset: Int
  ) -> ConversionError {
    context.error(code, "\(message) at byte \(offset) of the archive", at: .binary(offset))
  }
}
