import ConvertCore
import Glibc

/// A file that appears under its name only when it is whole.
///
/// It is written under a temporary name in the same folder, forced to the disk, and renamed; whatever
/// ends the program before leaves the old file as it was.
final class OutputFile {
  private let path: FilePath
  private let temporary: FilePath
  private let name: DocumentName
  private var descriptor: Int32

  /// Creates the file, which must be none of the inputs.
  init(_ path: FilePath, sparing inputs: Set<FileIdentity>) throws(ConversionError) {
    self.path = path
    name = DocumentName(path.string)
    if let status = path.status(), inputs.contains(FileIdentity(status)) {
      throw ConversionError(
        .noOutput, "expected an output apart from the inputs, found one of them",
        at: SourceLocation(name))
    }
    let suffix = ".\(getpid()).wirecopy-part"
    temporary = path.folder.appending([UInt8(ascii: ".")] + path.name + Array(suffix.utf8))
    descriptor = temporary.withCString {
      Glibc.open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    }
    guard descriptor >= 0 else { throw .system("create", at: name, code: .noOutput) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    _ = temporary.withCString { unlink($0) }
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    try descriptor.writeAll(bytes, to: name)
  }

  /// Gives the file its name; with `durably`, it and its folder are on the disk before.
  func finish(durably: Bool) throws(ConversionError) {
    if durably, fsync(descriptor) != 0 { throw .system("force to the disk", at: name) }
    guard close(descriptor) == 0 else {
      descriptor = -1
      _ = temporary.withCString { unlink($0) }
      throw .system("close", at: name)
    }
    descriptor = -1
    let renamed = temporary.withCString { old in path.withCString { rename(old, $0) } }
    guard renamed == 0 else {
      let error = ConversionError.system("rename", at: name, code: .noOutput)
      _ = temporary.withCString { unlink($0) }
      throw error
    }
    if durably { path.folder.forceToDisk(fsync) }
  }
}

extension FilePath {
  /// Forces a folder, or with `syncfs` the file system below it, to the disk, where that is possible.
  func forceToDisk(_ call: @convention(c) (Int32) -> Int32) {
    let descriptor = withCString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return }
    _ = call(descriptor)
    close(descriptor)
  }
}

extension Int32 {
  /// Writes all the bytes to this descriptor.
  func writeAll(_ bytes: [UInt8], to name: DocumentName) throws(ConversionError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(self, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system("write", at: name, code: errno == EPIPE ? .brokenPipe : .inputOutput)
      }
      done += count
    }
  }
}
