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
  static let deepestNesting = 4

  private var paths = PathLedger()

  /// Creates a reader; none of the options is about reading.
  public init(options: FormatOptions) {}

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
    let tar = TarReader(input, in: context)
    while let entry = try next(of: tar, in: context) {
      try context.budget.takeEntry(in: context)
      // The bytes of an archive in an archive have been counted as those of a member.
      if context.depth == 0 { try context.budget.take(entry.size, in: context) }
      guard let path = acceptedPath(of: entry, in: context) else { continue }
      try MemberReader(tar, context.member(path)).read(emit: emit)
    }
  }

  /// The next entry, past those that cannot be told.
  private func next(
    of tar: TarReader, in context: ConversionContext
  ) throws(ConversionError) -> TarEntry? {
    while true {
      do throws(ConversionError) {
        return try tar.next()
      } catch {
        // After any other error there is no way on.
        guard error.diagnostic.code == .tarSparse || error.diagnostic.code == .tarPath else {
          throw error
        }
        context.fail(error)
      }
    }
  }

  /// The path of an entry that is to be read as a document.
  private mutating func acceptedPath(
    of entry: TarEntry, in context: ConversionContext
  ) -> String? {
    if entry.kind == .directory { return nil }
    let member = context.member(TarPath.printable(entry.path))
    if let reason = TarPath.refusal(of: entry.path) {
      context.fail(member.error(.bundlePath, "expected a safe path, found \(reason)"))
      return nil
    }
    guard entry.kind == .file else {
      report(entry.kind, in: member)
      return nil
    }
    let path = String(decoding: entry.path, as: UTF8.self)
    if BundleLayout.isIndex(path) { return nil }
    switch paths.note(path) {
    case .new: break
    case .twin:
      member.warn(
        .bundleTwin,
        "expected a path that is no other's on any system, found one that differs from another"
          + " only in case or in the encoding of accents")
    case .duplicate:
      context.fail(
        member.error(
          .bundleDuplicate, "expected a path of its own, found one that another file has"))
      return nil
    }
    return path
  }

  private func report(_ kind: TarEntryKind, in member: ConversionContext) {
    if case .other(let flag) = kind {
      member.skip(.bundleEntryKind, "expected a file, found an entry of the unknown kind \(flag)")
    } else {
      member.fail(member.error(.bundleEntryKind, "expected a file, found \(kind.words)"))
    }
  }
}

extension TarEntryKind {
  /// The kind in words.
  fileprivate var words: String {
    switch self {
    case .file: "a file"
    case .directory: "a folder"
    case .symlink: "a symbolic link"
    case .hardlink: "a hard link"
    case .characterDevice, .blockDevice: "a device"
    case .fifo: "a named pipe"
    case .other: "something else"
    }
  }
}
