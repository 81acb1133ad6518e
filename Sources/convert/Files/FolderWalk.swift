import ConvertCore
import Glibc

/// The plain files below a folder, in the order of their paths' bytes.
///
/// Symbolic links to files are followed, those to folders are not, so that a loop of links ends.
struct FolderWalk {
  /// A file that was found, with its path below the folder.
  struct File {
    let path: FilePath
    let below: [UInt8]
    let size: Int
    let identity: FileIdentity
  }

  /// The files.
  private(set) var files: [File] = []
  /// What stands in the way: folders that cannot be read, sockets, pipes, links to nowhere.
  private(set) var passedOver: [Diagnostic] = []

  init(_ folder: FilePath) {
    walk(folder, below: [])
    files.sort { $0.below.lexicographicallyPrecedes($1.below) }
  }

  private mutating func walk(_ folder: FilePath, below: [UInt8]) {
    guard let names = Self.names(in: folder) else {
      let name = DocumentName(folder.string)
      passedOver.append(ConversionError.system("list", at: name).diagnostic)
      return
    }
    for name in names where !PartFile.isName(name) {
      let path = folder.appending(name)
      let place = below + name
      guard let itself = path.status(followingLinks: false),
        let status = itself.isLink ? path.status() : itself
      else {
        passedOver.append(
          ConversionError.system("open", at: DocumentName(path.string)).diagnostic)
        continue
      }
      if status.isFile {
        files.append(
          File(
            path: path, below: place, size: Int(status.st_size), identity: FileIdentity(status)))
      } else if status.isFolder, !itself.isLink {
        walk(path, below: place + [UInt8(ascii: "/")])
      } else {
        let kind = status.isFolder ? "a link to a folder" : "a pipe, socket or device"
        passedOver.append(
          Diagnostic(
            .skip, "input.not-a-file", "expected a file, found \(kind)",
            at: SourceLocation(DocumentName(path.string))))
      }
    }
  }

  private static func names(in folder: FilePath) -> [[UInt8]]? {
    guard let stream = folder.withCString({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names
  }
}
