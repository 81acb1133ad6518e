import CFileSystem
import Glibc

/// The temporary file that an output is until it is whole.
///
/// It lies in the folder of the output, because a file can be renamed within a file system only. A
/// signal that ends the program removes it.
final class PartFile {
  static let ending = Array(".wirecopy-part".utf8)
  private static let tries = 1000
  private static let beginning = Array(".\(getpid())-".utf8)

  let descriptor: Int32
  private let path: FilePath
  private let place: Int32
  private var isOpen = true
  private var exists = true
  /// Whether it stays when the program ends, for a run that goes on with it.
  private let isKept: Bool

  /// Creates the file, or nothing where that fails; `errno` says why.
  init?(in folder: FilePath, mode: mode_t, access: Int32 = O_WRONLY) {
    place = Signals.claimPlace()
    // The name is short whatever the output's is, and nobody else's: the file must be new. That of the
    // place is no other thread's.
    for number in 0..<Self.tries {
      let number = Int(max(place, 0)) + number * Signals.places
      let path = folder.appending(Self.name(number))
      let descriptor = path.withCString {
        Glibc.open($0, access | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
      }
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { break }
      self.descriptor = descriptor
      self.path = path
      Signals.note(path, at: place)
      isKept = false
      return
    }
    Signals.forgetPart(at: place)
    return nil
  }

  private static func name(_ number: Int) -> [UInt8] {
    var name: [UInt8] = []
    name.reserveCapacity(beginning.count + ending.count + 20)
    name += beginning
    name += String(number).utf8
    name += ending
    return name
  }

  /// Opens or creates the file that a run which may be cut off leaves, and cuts it to a size.
  ///
  /// - Returns: Nothing where that fails; `errno` says why.
  init?(keptAt path: FilePath, size: Int, mode: mode_t) {
    // What another file has left would have that one's permissions.
    if size == 0 { _ = path.withCString { unlink($0) } }
    descriptor = path.withCString {
      Glibc.open($0, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
    }
    self.path = path
    place = -1
    isKept = true
    guard descriptor >= 0, ftruncate(descriptor, size) == 0, lseek(descriptor, 0, SEEK_END) >= 0
    else {
      exists = false
      return nil
    }
  }

  deinit {
    if isOpen, descriptor >= 0 { Glibc.close(descriptor) }
    if exists, !isKept { _ = path.withCString { unlink($0) } }
    Signals.forgetPart(at: place)
  }

  /// Closes the file; if not, `errno` says why.
  func close() -> Bool {
    isOpen = false
    return Glibc.close(descriptor) == 0
  }

  /// Gives the file its name; if not, `errno` says why.
  func rename(to target: FilePath) -> Bool {
    let renamed = path.withCString { old in target.withCString { Glibc.rename(old, $0) } } == 0
    exists = !renamed
    return renamed
  }

  /// Gives the file a name that nothing has; if not, `errno` says why.
  func rename(toNew target: FilePath) -> Bool {
    let renamed =
      path.withCString { old in target.withCString { wirecopy_rename_new(old, $0) } } == 0
    exists = !renamed
    return renamed
  }

  /// Takes the name away and returns a descriptor of its own, below 0 where there is none: a file that
  /// is gone when it is closed.
  func unnamed() -> Int32 {
    guard path.withCString({ unlink($0) }) == 0 else { return -1 }
    exists = false
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
  }

  /// Whether a file of this name is the remains of a run that was cut off, or the work of another.
  static func isName(_ name: [UInt8]) -> Bool {
    name.suffix(ending.count).elementsEqual(ending)
  }
}
