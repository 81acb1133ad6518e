import ConvertCore
import Glibc
import NewsBundle

/// What a run that may be gone on with has made and written into no byte of its output yet.
///
/// It goes into two files by turns, so that what goes with the last checkpoint stays until there is
/// another.
final class KeptRest {
  /// The places: the next to be written to, and that of what was kept last.
  private var next: FilePath
  private var last: FilePath
  /// The digest of what was kept last.
  private(set) var digest: String

  /// Creates the places beside an output, for a run from a checkpoint on.
  init(beside output: FilePath, from start: Checkpoint) {
    let (one, other) = Self.places(beside: output)
    let isOne = Self.digest(of: one) == start.rest
    (next, last) = isOne ? (other, one) : (one, other)
    digest = start.rest
  }

  /// What was kept last.
  func content() throws(ConversionError) -> [UInt8] {
    try Self.content(of: last)
  }

  /// Keeps something, and forces it to the disk.
  func keep(_ bytes: [UInt8]) throws(ConversionError) {
    let name = DocumentName(next.string)
    guard let file = PartFile(keptAt: next, size: 0, mode: 0o666) else {
      throw .system("create", at: name, code: .noOutput)
    }
    try file.descriptor.writeAll(bytes, to: name)
    try file.descriptor.forceToDisk(fdatasync, name)
    digest = Self.digest(of: bytes)
    swap(&next, &last)
  }
}

extension KeptRest {
  /// The digests of what is kept beside an output.
  static func digests(beside output: FilePath) -> [String] {
    let (one, other) = places(beside: output)
    return [one, other].compactMap { digest(of: $0) }
  }

  /// Removes what is kept beside an output.
  static func remove(beside output: FilePath) {
    let (one, other) = places(beside: output)
    for path in [one, other] { _ = path.withCString { unlink($0) } }
  }

  private static func places(beside output: FilePath) -> (FilePath, FilePath) {
    (output.part(".rest1"), output.part(".rest2"))
  }

  private static func content(of path: FilePath) throws(ConversionError) -> [UInt8] {
    let source = try FileSource(opening: path, name: DocumentName(path.string))
    return try source.read(at: 0, count: source.size ?? 0)
  }

  private static func digest(of path: FilePath) -> String? {
    (try? content(of: path)).map { digest(of: $0) }
  }

  private static func digest(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.update(bytes[...])
    return digest.hexadecimal
  }
}
