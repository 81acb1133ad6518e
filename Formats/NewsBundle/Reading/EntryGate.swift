import ConvertCore
import GzipKit

/// Decides which entries of an archive are files to be read or extracted, and tells why others are not.
struct EntryGate {
  /// Whether a path is refused, not only remarked on, that is another's on systems where case or the
  /// encoding of accents does not count.
  private let refusesTwins: Bool
  private var paths: PathLedger

  /// Creates a gate for the entries of the archive that is read in `context`.
  init(refusingTwins: Bool, in context: ConversionContext) {
    refusesTwins = refusingTwins
    paths = PathLedger(tellingTwins: true, context.makeSpill())
  }

  /// The path of an entry that may pass.
  ///
  /// - Throws: `ConversionError` where the paths so far can neither be put aside nor fetched.
  mutating func path(
    of entry: TarEntry, in context: ConversionContext
  ) throws(ConversionError) -> String? {
    if entry.kind == .directory { return nil }
    let member = context.member(TarPath.printable(entry.path))
    if let reason = TarPath.refusal(of: entry.path) {
      context.fail(member.error(.bundlePath, "expected a safe path, found \(reason)", at: .start))
      return nil
    }
    guard entry.kind == .file else {
      report(entry.kind, in: member)
      return nil
    }
    let path = String(decoding: entry.path, as: UTF8.self)
    if BundleLayout.isIndex(path) { return nil }
    switch try paths.note(path) {
    case .new: return path
    case .twin:
      let message =
        "expected a path that is no other's on any system, found one that differs from another"
        + " only in case or in the encoding of accents"
      if refusesTwins {
        context.fail(member.error(.bundleTwin, message, at: .start))
        return nil
      }
      member.warn(.bundleTwin, message, at: .start)
      return path
    case .duplicate:
      context.fail(
        member.error(
          .bundleDuplicate, "expected a path of its own, found one that another file has",
          at: .start))
      return nil
    }
  }

  private func report(_ kind: TarEntryKind, in member: ConversionContext) {
    if case .other(let flag) = kind {
      member.skip(
        .bundleEntryKind, "expected a file, found an entry of the unknown kind \(flag)", at: .start)
    } else {
      member.fail(
        member.error(.bundleEntryKind, "expected a file, found \(kind.words)", at: .start))
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

extension TarReader {
  /// The next entry, past those of which only the archive's words are wrong; they are reported.
  func nextReadable(in context: ConversionContext) throws(ConversionError) -> TarEntry? {
    while true {
      do throws(ConversionError) {
        return try next()
      } catch {
        // After any other error there is no way on.
        guard error.diagnostic.code == .tarSparse || error.diagnostic.code == .tarPath else {
          throw error
        }
        context.fail(error)
      }
    }
  }
}
