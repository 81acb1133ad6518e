import ConvertCore
import GzipKit
import JSONKit

/// The lines of several runs of manifest parts as one run in order.
///
/// It holds one part of each run decoded.
struct ManifestMerge {
  private let store: ManifestStore
  private var cursors: [Cursor] = []

  /// Creates a merge of runs that are each in order.
  init(_ runs: [[ManifestPart]], of store: ManifestStore) {
    self.store = store
    cursors = runs.map { Cursor(parts: $0[...]) }
  }

  /// The next line of all.
  ///
  /// - Throws: `ConversionError` where a part cannot be read.
  mutating func next() throws(ConversionError) -> ManifestEntry? {
    var least: (index: Int, entry: ManifestEntry)?
    for index in cursors.indices {
      guard let entry = try cursors[index].head(in: store) else { continue }
      if least.map({ entry.path.precedes($0.entry.path) }) ?? true { least = (index, entry) }
    }
    guard let least else { return nil }
    cursors[least.index].advance()
    return least.entry
  }

  private struct Cursor {
    var parts: ArraySlice<ManifestPart>
    var entries: ArraySlice<ManifestEntry> = []

    mutating func head(in store: ManifestStore) throws(ConversionError) -> ManifestEntry? {
      while entries.isEmpty {
        guard let part = parts.popFirst() else { return nil }
        let context = ConversionContext(DocumentName(BundleLayout.manifestPath))
        let member = MemorySource(try store.member(of: part))
        let source = GunzipSource(member, named: context.document)
        entries = try ManifestEntry.lines(Input(context.document, source), in: context)[...]
      }
      return entries.first
    }

    mutating func advance() {
      entries.removeFirst()
    }
  }
}

extension ManifestEntry {
  /// The lines of one part of a manifest.
  ///
  /// - Throws: `ConversionError` where the input fails or is no such part.
  static func lines(
    _ input: Input, in context: ConversionContext
  ) throws(ConversionError) -> [ManifestEntry] {
    let lines = JSONLines(input, in: context)
    var entries: [ManifestEntry] = []
    while let line = try lines.next() {
      entries.append(try ManifestEntry(line, in: context))
    }
    return entries
  }
}
