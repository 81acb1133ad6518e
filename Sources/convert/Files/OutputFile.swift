import ConvertCore
import Glibc

/// A file that appears under its name only when it is whole.
///
/// It is written under a temporary name in the same folder, forced to the disk, and renamed; whatever
/// ends the program before leaves the old file as it was. A symbolic link stays one, and its target
/// is replaced. A device or a pipe is written to as it is: it has no old content to keep.
final class OutputFile {
  private enum Place {
    case part(PartFile)
    case direct(Int32)
    case closed
  }

  private let path: FilePath
  private let name: DocumentName
  private var place = Place.closed

  /// Creates the file, which must be none of the inputs; where a run may be gone on with, its part is
  /// kept at a place that the next run knows, and has this many bytes already.
  init(
    _ path: FilePath, sparing inputs: InputFiles, partAt kept: FilePath? = nil,
    size: Int = 0
  ) throws(ConversionError) {
    name = DocumentName(path.string)
    // A new file, as nearly all are, is asked for once.
    let entry = path.status(followingLinks: false)
    let isLink = entry?.isLink ?? false
    let status = isLink ? path.status() : entry
    self.path = isLink ? path.followingLinks : path
    if let status, inputs.contains(status, at: self.path) {
      throw ConversionError(
        .noOutput,
        "expected an output apart from the inputs and the other outputs, found one of them",
        at: SourceLocation(name))
    }
    if let status, !status.isFile, !status.isFolder {
      let descriptor = path.withCString { Glibc.open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
      guard descriptor >= 0 else { throw .system("create", at: name, code: .noOutput) }
      place = .direct(descriptor)
      return
    }
    let mode = status.map { $0.st_mode & 0o777 }
    let part =
      if let kept {
        PartFile(keptAt: kept, size: size, mode: mode ?? 0o666)
      } else {
        PartFile(in: self.path.folder, mode: mode ?? 0o666)
      }
    guard let part else {
      throw .system("create", at: name, code: .noOutput)
    }
    // What the process masks out of new files, the old file may have. A file system without
    // permissions refuses, and has none to keep.
    if let mode { _ = fchmod(part.descriptor, mode) }
    place = .part(part)
  }

  deinit {
    if case .direct(let descriptor) = place { close(descriptor) }
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    switch place {
    case .part(let part): try part.descriptor.writeAll(bytes, to: name)
    case .direct(let descriptor): try descriptor.writeAll(bytes, to: name)
    case .closed: break
    }
  }

  /// Forces what was written so far to the disk.
  func settle() throws(ConversionError) {
    if case .part(let part) = place { try part.descriptor.forceToDisk(fdatasync, name) }
  }

  /// Gives the file its name; with `durably`, it and its folder are on the disk before.
  func finish(durably: Bool) throws(ConversionError) {
    let place = place
    self.place = .closed
    switch place {
    case .part(let part):
      if durably { try part.descriptor.forceToDisk(fsync, name) }
      guard part.close() else { throw .system("close", at: name) }
      guard part.rename(to: path) else { throw .system("rename", at: name, code: .noOutput) }
      if durably { try path.folder.forceToDisk(fsync) }
    case .direct(let descriptor):
      guard close(descriptor) == 0 else { throw .system("close", at: name) }
    case .closed:
      break
    }
  }
}

extension OutputFile {
  /// Writes a whole file where there is none yet, in fewer steps; false where there is one, or the file
  /// system cannot tell.
  static func create(_ path: FilePath, _ bytes: [UInt8]) throws(ConversionError) -> Bool {
    let name = DocumentName(path.string)
    guard let part = PartFile(in: path.folder, mode: 0o666) else {
      throw .system("create", at: name, code: .noOutput)
    }
    try part.descriptor.writeAll(bytes, to: name)
    guard part.close() else { throw .system("close", at: name) }
    if part.rename(toNew: path) { return true }
    guard [EEXIST, EINVAL, ENOSYS].contains(errno) else {
      throw .system("rename", at: name, code: .noOutput)
    }
    return false
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

extension FilePath {
  /// Where the part of this file is kept that a run has written which may be gone on with.
  var part: FilePath { part("") }

  /// Where something is kept beside that, under a name which is no article's either.
  func part(_ name: String) -> FilePath { FilePath(bytes + Array(name.utf8) + PartFile.ending) }
}
