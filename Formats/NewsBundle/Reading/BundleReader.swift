import ArticleModel
import ConvertCore
import GzipKit

/// Reads every article of a bundle, or of any other tar archive, from its start to its end.
///
/// Each file goes through the registry, compression, detection and all, so that an archive may hold
/// any formats side by side and other archives; this reader knows none of them. A file that fails does
/// not stop it. It trusts no path: what must not be written to a disk is reported and not read.
public struct BundleReader: ArticleReader {
  /// How many archives may stand in one another.
  public static let deepestNesting = 4

  private let selection: Selection

  /// Creates a reader of the articles that the option `where` selects; all where it says nothing.
  ///
  /// - Throws: `ConversionError` where a condition is none.
  public init(options: FormatOptions) throws(ConversionError) {
    selection = try Selection(
      conditions: options.text("where").utf8.split(separator: 10).map {
        String(decoding: Array($0), as: UTF8.self)
      })
  }

  /// Reads every article of the archive.
  ///
  /// - Throws: `ConversionError` where the rest of the archive cannot be read, or at a limit; and
  ///   whatever `emit` throws.
  public mutating func read(
    _ input: Input, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    guard context.depth < Self.deepestNesting else {
      throw context.error(
        .nestingLimit,
        "expected at most \(Self.deepestNesting) archives in one another, found more",
        at: .start)
    }
    var portion = MemberPortion()
    do throws(ConversionError) {
      if selection.needsManifest {
        let archive = try BundleArchive(input.stored, named: input.name, limits: context.limits)
        try archive.forEachArticle(of: selection, refusingTwins: false, in: context) {
          (entry, bytes) throws(ConversionError) in
          try portion.add(entry.path, bytes, in: context, to: emit)
        }
      } else {
        try readAll(input, by: &portion, in: context, emit: emit)
      }
    } catch {
      try portion.read(in: context, to: emit)
      throw error
    }
    try portion.read(in: context, to: emit)
  }

  private func readAll(
    _ input: Input, by portion: inout MemberPortion, in context: ConversionContext, emit: Emit
  ) throws(ConversionError) {
    let tar = TarReader(input, in: context)
    var gate = EntryGate(refusingTwins: false, in: context)
    while let entry = try tar.nextReadable(in: context) {
      try context.budget.takeEntry(in: context)
      // The bytes of an archive in an archive have been counted as those of a member.
      if context.depth == 0 { try context.budget.take(entry.size, in: context) }
      guard let path = try gate.path(of: entry, in: context) else { continue }
      var start: [UInt8] = []
      if context.partSize > 0, entry.size <= MemberPortion.largestMember {
        if let bytes = tar.wholeContent(after: &start) {
          try portion.add(path, bytes, in: context, to: emit)
          continue
        }
      }
      try portion.finish(in: context, to: emit)
      let content = ContinuedSource(start, tar.content())
      try MemberReader(content, context.member(path)) { tar.failure }.read(emit: emit)
    }
  }
}

extension TarReader {
  /// The content of the entry; nothing where the archive ends in it, and then `start` is what there is.
  fileprivate func wholeContent(after start: inout [UInt8]) -> [UInt8]? {
    let content = content()
    while let chunk = try? content.next() {
      if chunk.isEmpty { return start }
      start += chunk
    }
    return nil
  }
}

/// Bytes that have been read already, and the source of those behind them.
private final class ContinuedSource: ByteSource {
  private var start: [UInt8]
  private let rest: any ByteSource

  init(_ start: [UInt8], _ rest: any ByteSource) {
    self.start = start
    self.rest = rest
  }

  func next() throws(ConversionError) -> [UInt8] {
    if start.isEmpty { return try rest.next() }
    defer { start = [] }
    return start
  }
}
