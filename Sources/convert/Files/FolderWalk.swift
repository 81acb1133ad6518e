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
    let status: stat

    var size: Int { Int(status.st_size) }

    var identity: FileIdentity { FileIdentity(status) }
  }

  /// The files.
  private(set) var files: [File] = []
  /// What stands in the way: folders that cannot be read, sockets, pipes, links to nowhere.
  private(set) var passedOver: [Diagnostic] = []

  private let output: FileIdentity?

  /// Walks; what stands in the folder `output`, below the first one, is passed over.
  init(_ folder: FilePath, apartFrom output: FileIdentity? = nil) {
    self.output = output
    walk(folder, below: [])
    files.sort { $0.below.lexicographicallyPrecedes($1.below) }
  }

  private mutating func walk(_ folder: FilePath, below: [UInt8]) {
    guard let names = Self.names(in: folder) else {
      let name = DocumentName(folder.string)
      passedOver.append(ConversionError.system("list", at: name).diagnostic)
      return
    }
    for name in names where !PartFile.isName(name) && !Resumption.isJournal(name) {
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
        files.append(File(path: path, below: place, status: status))
      } else if status.isFolder, !itself.isLink, FileIdentity(status) == output {
        passedOver.append(
          Diagnostic(
            .skip, "input.output-folder", "expected inputs, found the folder that is written to",
            at: SourceLocation(DocumentName(path.string))))
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

  /// The names in a folder, in no order; nothing where it cannot be listed.
  static func names(in folder: FilePath) -> [[UInt8]]? {
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
