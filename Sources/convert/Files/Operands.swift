import ConvertCore
import Glibc

/// The inputs that the command line names, in the order in which they are converted.
struct Operands {
  /// An operand as the user gave it.
  struct Name {
    /// The operand, as `ProgramArguments` spells it.
    let argument: String
    /// Whether it stands in a list, so that its folders are part of its name.
    let isListed: Bool

    init(_ argument: String, isListed: Bool = false) {
      self.argument = argument
      self.isListed = isListed
    }
  }

  /// The inputs.
  private(set) var requests: [InputRequest] = []
  /// What cannot be an input: missing files, folders that cannot be read, pipes in folders.
  private(set) var passedOver: [Diagnostic] = []
  /// The files that must not be overwritten.
  private(set) var files = InputFiles()
  /// How many operands do not exist.
  private(set) var missing = 0

  /// The inputs' size in bytes, where each is known.
  var size: Int? {
    var size = 0
    for request in requests {
      guard let more = request.size else { return nil }
      size += more
    }
    return size
  }

  private let limits: Limits
  private let output: FileIdentity?
  private let hasStamps: Bool

  /// Finds the inputs; what stands in a folder that is written to is none.
  ///
  /// With `stamps`, it can be told whether an input has changed since another run.
  init(
    _ names: [Name], limits: Limits, apartFrom output: FilePath? = nil, stamps: Bool = false
  ) {
    self.limits = limits
    hasStamps = stamps
    self.output = output?.status().map { FileIdentity($0) }
    for operand in names {
      let name = operand.argument
      let isSeveral = names.count > 1
      if name == "-" {
        addIdentity(of: STDIN_FILENO)
        requests.append(
          InputRequest(DocumentName("-"), at: StandardInput(), stem: "articles", joint: "/"))
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
        let prefix = operand.isListed ? path.nameBelow : path.folderName
        add(folder: path, status, prefix: isSeveral ? prefix : [])
      } else {
        let place = operand.isListed ? path.nameBelow : path.name
        add(file: path, status, at: place, hasMemberFolder: isSeveral)
      }
    }
  }

  /// Spares the file that the shell has redirected from.
  private mutating func addIdentity(of descriptor: Int32) {
    var status = stat()
    if fstat(descriptor, &status) == 0, status.isFile { files.insert(status) }
  }

  private mutating func add(
    file path: FilePath, _ status: stat, at place: [UInt8], hasMemberFolder: Bool
  ) {
    files.insert(status)
    requests.append(
      InputRequest(
        DocumentName(path.string), at: NamedFile(path, status),
        stem: DocumentName.stem(of: String(decoding: place, as: UTF8.self)),
        hasMemberFolder: hasMemberFolder,
        stamp: hasStamps && status.isFile ? FileStamp(path, status) : nil))
  }

  private mutating func add(_ place: ArchivePlace) {
    let status = place.archive.status()
    if let status { files.insert(status) }
    requests.append(
      InputRequest(
        place.name, at: ArchivedFile(place: place, limits: limits),
        stem: DocumentName.stem(of: place.member),
        stamp: hasStamps ? status.map { FileStamp(place.archive, $0) } : nil))
  }

  private mutating func add(folder: FilePath, _ status: stat, prefix: [UInt8]) {
    let walk = FolderWalk(folder, status, apartFrom: output)
    // A folder gives its files in any order.
    passedOver += walk.passedOver.sorted {
      $0.location.document.input.utf8.lexicographicallyPrecedes($1.location.document.input.utf8)
    }
    files.insert(walk)
    let start = prefix.isEmpty ? [] : prefix + [UInt8(ascii: "/")]
    requests.reserveCapacity(requests.count + walk.files.count)
    for file in walk.files {
      let path = file.path
      let status = hasStamps ? file.status?.value ?? path.status() : nil
      requests.append(
        InputRequest(
          DocumentName(path.string), at: FoundFile(path: path, isPlainFile: file.status == nil),
          stem: DocumentName.stem(of: start.isEmpty ? file.below : (start + file.below)[...]),
          hasMemberFolder: true, isFound: true, stamp: status.map { FileStamp(path, $0) }))
    }
  }
}
