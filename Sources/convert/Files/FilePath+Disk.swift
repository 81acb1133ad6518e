import ConvertCore
import Glibc

extension FilePath {
  /// Forces a folder, or with `syncfs` the file system below it, to the disk.
  ///
  /// - Throws: `ConversionError` with the code `io.failed` where the disk failed.
  func forceToDisk(_ call: (Int32) -> Int32) throws(ConversionError) {
    let descriptor = withCString { Glibc.open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    // A folder may allow new files and not to be listed; then there is nothing to force it by.
    if descriptor < 0, errno == EACCES { return }
    let name = DocumentName(string)
    guard descriptor >= 0 else { throw .system("force to the disk", at: name) }
    defer { close(descriptor) }
    try descriptor.forceToDisk(call, name)
  }
}

extension Int32 {
  /// Forces what is behind this descriptor to the disk, where its file system knows how.
  ///
  /// - Throws: `ConversionError` with the code `io.failed` where the disk failed.
  func forceToDisk(_ call: (Int32) -> Int32, _ name: DocumentName) throws(ConversionError) {
    while call(self) != 0 {
      if errno == EINTR { continue }
      if [EINVAL, ENOSYS, EROFS, EOPNOTSUPP, ENOTSUP].contains(errno) { return }
      throw .system("force to the disk", at: name)
    }
  }
}
