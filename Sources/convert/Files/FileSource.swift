import ConvertCore
import Glibc

/// A file, a pipe or standard input as a source of bytes.
final class FileSource: ByteSource {
  private static let chunkSize = 256 << 10

  private let descriptor: Int32
  private let name: DocumentName
  private let isOwned: Bool
  private let fileSize: Int?
  private var isAtEnd = false

  /// Standard input.
  init() {
    descriptor = STDIN_FILENO
    name = DocumentName("-")
    isOwned = false
    fileSize = nil
  }

  /// Opens a file.
  init(opening path: FilePath, name: DocumentName) throws(ConversionError) {
    descriptor = path.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC) }
    self.name = name
    isOwned = true
    guard descriptor >= 0 else { throw .system("open", at: name) }
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    fileSize = isFile ? Int(status.st_size) : nil
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  var size: Int? { fileSize }

  var isSeekable: Bool { fileSize != nil }

  func next() throws(ConversionError) -> [UInt8] {
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
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Swift.max(count, 1)) { buffer, filled in
      guard let start = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
      var result = call(self, start, buffer.count)
      while result < 0, errno == EINTR { result = call(self, start, buffer.count) }
      failed = result < 0
      filled = Swift.max(result, 0)
    }
    if failed { throw .system("read", at: name) }
    return bytes
  }
}
