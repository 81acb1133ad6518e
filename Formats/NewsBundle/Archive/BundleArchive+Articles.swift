import ConvertCore
import GzipKit

extension BundleArchive {
  /// Hands the articles of a selection to `body`, with their documents; the rest of the bundle is not
  /// read.
  ///
  /// A manifest is trusted no more than an archive: what must not be written to a disk, and what is
  /// damaged, does not come out but is reported to the context. Twins are paths that are one where case
  /// or the encoding of accents does not count.
  ///
  /// - Throws: `ConversionError` where the manifest is damaged, or at a limit; what `body` throws.
  public func forEachArticle(
    of selection: Selection, refusingTwins: Bool, in context: ConversionContext,
    _ body: (ManifestEntry, [UInt8]) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    var gate = EntryGate(refusingTwins: refusingTwins, in: context)
    try forEachEntry { (entry) throws(ConversionError) in
      guard selection.matches(entry) else { return }
      try context.budget.takeEntry(in: context)
      try context.budget.take(entry.size, in: context)
      let file = TarEntry(path: Array(entry.path.utf8), size: entry.size)
      guard try gate.path(of: file, in: context) != nil else { return }
      let bytes: [UInt8]
      do throws(ConversionError) {
        bytes = try content(of: entry)
      } catch {
        context.fail(error)
        return
      }
      try body(entry, bytes)
    }
  }
}
