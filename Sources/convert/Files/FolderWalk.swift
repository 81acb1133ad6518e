import ConvertCore
import Glibc

/// The plain files below a folder, in the order of their paths' bytes.
///
/// Symbolic links to files are followed, those to folders are not, so that a loop of links ends.
struct FolderWalk {
  /// A file that was found, with its path below the folder.
  struct File {
    let path: FilePath
    /// How long the path of the folder is.
    let start: Int
    /// What the system says of it, where that had to be asked: its folder says that it is a plain file.
    let status: Status?

    /// The path below the folder.
    var below: ArraySlice<UInt8> { path.bytes[start...] }
  }

  /// What the system says of a file; in a place of its own, since few files need one.
  final class Status {
    let value: stat

    init(_ value: stat) {
      self.value = value
    }
  }

  /// The files.
  private(set) var files: [File] = []
  /// What stands in the way: folders that cannot be read, sockets, pipes, links to nowhere.
  private(set) var passedOver: [Diagnostic] = []

  /// The folders that were walked through.
  private(set) var folders: Set<FileIdentity> = []

  private let output: FileIdentity?

  /// Walks through a folder of this status; what stands in the folder `output`, below the first one, is
  /// passed over.
  init(_ folder: FilePath, _ status: stat, apartFrom output: FileIdentity? = nil) {
    self.output = output
    walk(folder, status, from: folder.appending([]).bytes.count)
    files.sort { $0.below.lexicographicallyPrecedes($1.below) }
  }

  private mutating func walk(_ folder: FilePath, _ status: stat, from start: Int) {
    folders.insert(FileIdentity(status))
    guard let entries = Self.entries(in: folder) else {
      let name = DocumentName(folder.string)
      passedOver.append(ConversionError.system("list", at: name).diagnostic)
      return
    }
    for (name, isFile) in entries where !PartFile.isName(name) && !Resumption.isJournal(name) {
      let path = folder.appending(name)
      if isFile {
        files.append(File(path: path, start: start, status: nil))
        continue
      }
      guard let itself = path.status(followingLinks: false),
        let status = itself.isLink ? path.status() : itself
      else {
        passedOver.append(
          ConversionError.system("open", at: DocumentName(path.string)).diagnostic)
        continue
      }
      if status.isFile {
        files.append(File(path: path, start: start, status: Status(status)))
      } else if status.isFolder, !itself.isLink, FileIdentity(status) == output {
        passedOver.append(
          Diagnostic(
            .skip, "input.output-folder", "expected inputs, found the folder that is written to",
            at: SourceLocation(DocumentName(path.string))))
      } else if status.isFolder, !itself.isLink {
        walk(path, status, from: start)
      } else {
        let kind = status.isFolder ? "a link to a folder" : "a pipe, socket or device"
        passedOver.append(
          Diagnostic(
            .skip, "input.not-a-file", "expected a file, found \(kind)",
            at: SourceLocation(DocumentName(path.string))))
      }
    }
  }

  /// The names in a folder, in no order; nothing where it cannot be listed.
  static func names(in folder: FilePath) -> [[UInt8]]? {
    entries(in: folder)?.map(\.name)
  }

  /// The names in a folder, and whether the folder says that a plain file is behind one; not every
  /// file system does.
  private static func entries(in folder: FilePath) -> [(name: [UInt8], isFile: Bool)]? {
    guard let stream = folder.withCString({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var entries: [(name: [UInt8], isFile: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        Array(bytes[..<(bytes.firstIndex(of: 0) ?? bytes.count)])
      }
      if name == dot || name == dots { continue }
      entries.append((name, Int(entry.pointee.d_type) == Int(DT_REG)))
    }
    return entries
  }

  private static let dot = Array(".".utf8)
  private static let dots = Array("..".utf8)
}
