import ConvertCore
import Glibc

/// What is put aside while a container is read or written: in memory as long as it is little, then in a file that
/// has no name any more, so that nothing of it outlives the program.
final class SpillFile: SpillStore {
  /// How many bytes stay in memory.
  private static let memory = 256 << 10

  private let folders: [FilePath]
  private let name: DocumentName
  private var descriptor: Int32 = -1
  private var fileSize = 0
  private var rest: [UInt8] = []
  private var isFileWanted = true

  /// Creates a store beside what is written in `folder`, or in the folder for temporary files.
  init(in folder: FilePath?) {
    let temporary = getenv("TMPDIR").map { FilePath(argument: String(cString: $0)) }
    folders = [folder, temporary, FilePath(argument: "/tmp")].compactMap(\.self)
    name = DocumentName(folder?.string ?? "/tmp")
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func append(_ bytes: [UInt8]) throws(ConversionError) {
    rest += bytes
    guard rest.count > Self.memory, isFile() else { return }
    try descriptor.writeAll(rest, to: name)
    fileSize += rest.count
    rest.removeAll(keepingCapacity: true)
  }

  func read(at offset: Int, count: Int) throws(ConversionError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, offset + bytes.count < fileSize {
      let start = offset + bytes.count
      let more = try descriptor.bytes(min(count - bytes.count, fileSize - start), name) {
        pread($0, $1, $2, start)
      }
      if more.isEmpty { break }
      bytes += more
    }
    let start = offset + bytes.count - fileSize
    return bytes + rest.dropFirst(max(start, 0)).prefix(count - bytes.count)
  }

  /// Whether there is a file; where none can be made, all stays in memory.
  private func isFile() -> Bool {
    if descriptor >= 0 { return true }
    guard isFileWanted else { return false }
    isFileWanted = false
    for folder in folders {
      guard let part = PartFile(in: folder, mode: 0o600, access: O_RDWR) else { continue }
      descriptor = part.unnamed()
      if descriptor >= 0 { return true }
    }
    return false
  }
}
