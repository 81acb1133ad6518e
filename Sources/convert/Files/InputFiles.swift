import Glibc
import Synchronization

/// The inputs of a run as files of the system, none of which may be overwritten, nor what else is open.
///
/// Of the many files in folders, the system is asked only where an output stands in one of these
/// folders or has several names.
final class InputFiles: Sendable {
  fileprivate struct State {
    var files: Set<FileIdentity> = []
    var folders: Set<FileIdentity> = []
    /// What was found in folders, and was not asked about yet.
    var found: [FilePath] = []
  }

  private let state = Mutex(State())

  /// Creates them with the files that there are at these paths.
  init(_ paths: FilePath...) {
    for status in paths.compactMap({ $0.status() }) { insert(status) }
  }

  /// Adds a file.
  func insert(_ status: stat) {
    state.withLock { _ = $0.files.insert(FileIdentity(status)) }
  }

  /// Adds what was found in a folder.
  func insert(_ walk: FolderWalk) {
    state.withLock { state in
      state.folders.formUnion(walk.folders)
      for file in walk.files {
        if let status = file.status?.value {
          state.files.insert(FileIdentity(status))
        } else {
          state.found.append(file.path)
        }
      }
    }
  }

  /// Whether the file at this path, which is no link, is one of them.
  func contains(_ status: stat, at path: FilePath?) -> Bool {
    state.withLock { state in
      if !state.found.isEmpty, status.st_nlink > 1 || !state.isElsewhere(path) {
        state.files.formUnion(state.found.compactMap { $0.status().map(FileIdentity.init) })
        state.found = []
      }
      return state.files.contains(FileIdentity(status))
    }
  }
}

extension InputFiles.State {
  /// Whether the path leads into none of the folders.
  fileprivate func isElsewhere(_ path: FilePath?) -> Bool {
    guard let folder = path?.folder.status() else { return false }
    return !folders.contains(FileIdentity(folder))
  }
}

/// What tells one file of the system from every other.
struct FileIdentity: Hashable {
  private let device: UInt
  private let node: UInt

  init(_ status: stat) {
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
  }
}
