/// What a tar archive says of one entry.
///
/// The path is bytes, because a tar archive holds whatever the file system held. It has not been
/// judged: ask `TarPath.refusal(of:)` before it touches a disk.
public struct TarEntry: Hashable, Sendable {
  /// The path, without "./" before it and, for a directory, without "/" after it.
  public var path: [UInt8]

  /// What kind of file it is.
  public var kind: TarEntryKind

  /// The number of bytes of its content.
  public var size: Int

  /// The permission bits, with set-user-ID and the like.
  public var mode: Int

  /// The time of the last change, in seconds since 1970 in UTC, where the header has one.
  public var modified: Int?

  /// What a link points to; empty for anything else.
  public var linkTarget: [UInt8]

  /// The offset in the tar stream of the first block that belongs to the entry.
  public var headerOffset: Int

  /// The offset in the tar stream of the first byte of its content.
  public var contentOffset: Int

  /// Creates an entry.
  public init(
    path: [UInt8], kind: TarEntryKind = .file, size: Int = 0, mode: Int = 0o644,
    modified: Int? = nil, linkTarget: [UInt8] = [], headerOffset: Int = 0, contentOffset: Int = 0
  ) {
    self.path = path
    self.kind = kind
    self.size = size
    self.mode = mode
    self.modified = modified
    self.linkTarget = linkTarget
    self.headerOffset = headerOffset
    self.contentOffset = contentOffset
  }
}
