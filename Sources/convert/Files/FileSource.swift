import ConvertCore
import Glibc
import Synchronization

/// A file, a pipe or standard input as a source of bytes.
final class FileSource: ByteSource {
  private static let chunkSize = 256 << 10

  /// How many bytes were read from all files, for who shows how far a run is.
  static let bytesRead = Atomic<Int>(0)

  private let descriptor: Int32
  private let name: DocumentName
  private let isOwned: Bool
  private var fileSize: Int?
  /// What was read of it when it was opened.
  private var start: [UInt8]?
  private var isAtEnd = false

  /// Standard input.
  init() {
    descriptor = STDIN_FILENO
    name = DocumentName("-")
    isOwned = false
    fileSize = nil
  }

  /// Opens a file; where it is known to be a plain one of this size, the system is not asked again.
  init(opening path: FilePath, name: DocumentName, size: Int? = nil) throws(ConversionError) {
    descriptor = try Self.open(path, name)
    self.name = name
    isOwned = true
    if let size {
      fileSize = size
      return
    }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    fileSize = isFile ? Int(status.st_size) : nil
  }

  /// Opens what is known to be a plain file and reads it; nothing where it has `limit` bytes or more.
  ///
  /// So the system need not be asked for the size of each of many small files.
  init?(opening path: FilePath, name: DocumentName, below limit: Int) throws(ConversionError) {
    descriptor = try Self.open(path, name)
    self.name = name
    isOwned = true
    // From here on whoever fails closes the file, since the object is whole.
    fileSize = nil
    let bytes = try descriptor.bytes(limit, name, Self.readAll)
    guard bytes.count < limit else { return nil }
    fileSize = bytes.count
    start = bytes
    isAtEnd = true
  }

  /// Reads up to the end: some file systems give less at a time than there is.
  private static func readAll(
    _ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int
  ) -> Int {
    var filled = 0
    while filled < count {
      let more = Glibc.read(descriptor, start + filled, count - filled)
      if more < 0, errno == EINTR, filled > 0 { continue }
      if more < 0 { return more }
      if more == 0 { break }
      filled += more
    }
    return filled
  }

  private static func open(_ path: FilePath, _ name: DocumentName) throws(ConversionError) -> Int32
  {
    var opened: Int32 = -1
    repeat {
      opened = path.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC) }
    } while opened < 0 && errno == EINTR && Signals.received == 0
    if opened < 0, errno == EINTR { throw .ended(name) }
    guard opened >= 0 else { throw .system("open", at: name) }
    return opened
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  var size: Int? { fileSize }

  var isSeekable: Bool { fileSize != nil }

  func next() throws(ConversionError) -> [UInt8] {
    if let bytes = start.take() { return bytes }
    if isAtEnd { return [] }
    // One byte more than the file has, so that the end of a small file shows with the first read.
    let count = min(Self.chunkSize, (fileSize ?? Self.chunkSize) + 1)
    let chunk = try descriptor.bytes(count, name) { Glibc.read($0, $1, $2) }
    // A pipe may give less than it will; a file does so only at its end.
    isAtEnd = fileSize != nil && chunk.count < count
    return chunk
  }

  func read(at offset: Int, count: Int) throws(ConversionError) -> [UInt8] {
    var all: [UInt8] = []
    while all.count < count {
      let start = offset + all.count
      let more = try descriptor.bytes(count - all.count, name) { pread($0, $1, $2, start) }
      if more.isEmpty { break }
      all += more
    }
    return all
  }
}

extension Int32 {
  /// Up to `count` bytes from one system call, which is tried again when a signal interrupts it.
  func bytes(
    _ count: Int, _ name: DocumentName, _ call: (Int32, UnsafeMutableRawPointer, Int) -> Int
  ) throws(ConversionError) -> [UInt8] {
    var failed: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Swift.max(count, 1)) { buffer, filled in
      guard let start = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      var result = call(self, start, buffer.count)
      while result < 0, errno == EINTR, Signals.received == 0 {
        result = call(self, start, buffer.count)
      }
      failed = result < 0 ? errno : 0
      filled = Swift.max(result, 0)
    }
    if failed == EINTR { throw .ended(name) }
    errno = failed
    if failed != 0 { throw .system("read", at: name) }
    FileSource.bytesRead.add(bytes.count, ordering: .relaxed)
    return bytes
  }
}

extension ConversionError {
  /// A signal has ended the run while an input was waited for.
  fileprivate static func ended(_ name: DocumentName) -> ConversionError {
    ConversionError(.runStopped, "expected input, found a signal", at: SourceLocation(name))
  }
}
