/// What an archive may still ask of the machine, with all the archives in it.
///
/// It is shared by the context of a document and those of its members, so that archives in one
/// another cannot each have the whole of the limits.
public final class ArchiveBudget {
  /// Whether a limit was reached, so that nothing more may be read.
  public private(set) var isSpent = false

  private let limits: Limits
  private var entries = 0
  private var bytes = 0

  /// Creates the whole budget.
  public init(_ limits: Limits) {
    self.limits = limits
  }

  /// Counts an entry.
  ///
  /// - Throws: `ConversionError` with the code `limit.entries` where there are too many.
  public func takeEntry(in context: ConversionContext) throws(ConversionError) {
    entries += 1
    guard entries <= limits.entries else {
      isSpent = true
      throw context.error(
        "limit.entries", "expected at most \(limits.entries) entries, found more", at: .start)
    }
  }

  /// Counts bytes that come out of the archive.
  ///
  /// - Throws: `ConversionError` with the code `limit.archive-size` where there are too many.
  public func take(_ count: Int, in context: ConversionContext) throws(ConversionError) {
    guard count <= limits.archiveSize - bytes else {
      isSpent = true
      throw context.error(
        "limit.archive-size", "expected at most \(limits.archiveSize) bytes, found more", at: .start
      )
    }
    bytes += count
  }
}
