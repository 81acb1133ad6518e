import ConvertCore
import Glibc

/// The inputs that the command line names, in the order in which they are converted.
struct Operands {
  /// The inputs.
  private(set) var requests: [InputRequest] = []
  /// What cannot be an input: missing files, folders that cannot be read, pipes in folders.
  private(set) var passedOver: [Diagnostic] = []
  /// The files that must not be overwritten.
  private(set) var files: Set<FileIdentity> = []
  /// How many operands do not exist.
  private(set) var missing = 0

  private let limits: Limits

  init(_ names: [String], limits: Limits) {
    self.limits = limits
    for name in names {
      let isSeveral = names.count > 1
      if name == "-" {
        addIdentity(of: STDIN_FILENO)
        requests.append(
          InputRequest(DocumentName("-"), stem: "articles", joint: "/") { FileSource() })
        continue
      }
      let path = FilePath(argument: name)
      if let place = ArchivePlace(name) {
        add(place)
        continue
      }
      guard let status = path.status() else {
        let error = ConversionError.system("open", at: DocumentName(path.string))
        if error.diagnostic.code == .noSuchInput { missing += 1 }
        passedOver.append(error.diagnostic)
        continue
      }
      if status.isFolder {
        add(folder: path, prefix: isSeveral ? path.folderName : [])
      } else {
        add(file: path, status, memberPrefix: isSeveral)
      }
    }
  }

  /// Spares the file that the shell has redirected from.
  private mutating func addIdentity(of descriptor: Int32) {
    var status = stat()
    if fstat(descriptor, &status) == 0, status.isFile { files.insert(FileIdentity(status)) }
  }

  private mutating func add(file path: FilePath, _ status: stat, memberPrefix: Bool) {
    let name = DocumentName(path.string)
    let stem = DocumentName.stem(of: String(decoding: path.name, as: UTF8.self))
    files.insert(FileIdentity(status))
    requests.append(
      InputRequest(
        name, stem: stem, memberPrefix: memberPrefix ? stem + "/" : "",
        size: status.isFile ? Int(status.st_size) : nil,
        open: { () throws(ConversionError) in try FileSource(opening: path, name: name) }))
  }

  private mutating func add(_ place: ArchivePlace) {
    let limits = limits
    place.archive.status().map { _ = files.insert(FileIdentity($0)) }
    requests.append(
      InputRequest(
        place.name, stem: DocumentName.stem(of: place.member),
        open: { () throws(ConversionError) in try place.open(limits) }))
  }

  private mutating func add(folder: FilePath, prefix: [UInt8]) {
    let walk = FolderWalk(folder)
    passedOver += walk.passedOver
    for file in walk.files {
      let name = DocumentName(file.path.string)
      let below = prefix.isEmpty ? file.below : prefix + [UInt8(ascii: "/")] + file.below
      let stem = DocumentName.stem(of: String(decoding: below, as: UTF8.self))
      files.insert(file.identity)
      requests.append(
        InputRequest(
          name, stem: stem, memberPrefix: stem + "/", size: file.size, isFound: true,
          open: { () throws(ConversionError) in try FileSource(opening: file.path, name: name) }))
    }
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
