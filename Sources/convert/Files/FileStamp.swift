import ConvertCore
import Glibc
import NewsBundle

/// What tells a file's content from any other that may stand at its place later.
struct FileStamp: InputStamp {
  private static let chunkSize = 256 << 10

  private let path: FilePath
  private let size: Int
  private let modified: String
  private let changed: String

  /// Creates the stamp of a file as its status was when it was found.
  init(_ path: FilePath, _ status: stat) {
    self.path = path
    size = Int(status.st_size)
    modified = Self.text(status.st_mtim)
    changed = Self.text(status.st_ctim)
  }

  /// The size, the times of the last changes of content and status, and the SHA-256 of the content;
  /// nothing where the file has changed since it was found.
  func taken() -> String? {
    guard let digest, let now, now.isSame(as: self) else { return nil }
    return "\(size) \(modified) \(changed) \(digest)"
  }

  /// Whether the file still has the content that a stamp was taken of.
  ///
  /// Where its times are the same nobody has written to it; otherwise its content decides.
  func fits(_ stamp: String) -> Bool {
    let parts = stamp.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard parts.count == 4, parts[0] == String(size) else { return false }
    return parts[1] == modified && parts[2] == changed || parts[3] == digest
  }

  private var now: FileStamp? { path.status().map { FileStamp(path, $0) } }

  private func isSame(as other: FileStamp) -> Bool {
    size == other.size && modified == other.modified && changed == other.changed
  }

  private var digest: String? {
    var digest = Digest()
    do throws(ConversionError) {
      let source = try FileSource(opening: path, name: DocumentName(path.string))
      var offset = 0
      while true {
        let bytes = try source.read(at: offset, count: Self.chunkSize)
        if bytes.isEmpty { return digest.hexadecimal }
        digest.update(bytes[...])
        offset += bytes.count
      }
    } catch {
      return nil
    }
  }

  private static func text(_ time: timespec) -> String {
    "\(time.tv_sec).\(time.tv_nsec)"
  }
}
