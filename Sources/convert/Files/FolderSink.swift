import CFileSystem
import ConvertCore
import Glibc

/// A folder into which each document goes as a file of its own.
final class FolderSink: RunSink {
  /// How many bytes of a document wait for the rest of it.
  private static let mostAtOnce = 1 << 20

  private let folder: FilePath
  private let inputs: InputFiles
  private var folders: Set<String> = []
  private var written: Set<String> = []
  private var fresh: [String] = []
  private let notesPaths: Bool
  /// The path of the document under way.
  private var target = FilePath([])
  /// What there is of it, as long as it is little.
  private var start: [UInt8] = []
  private var file: OutputFile?
  /// Whether nothing has stood at any path so far.
  private var isEmpty: Bool
  private let isShared: Bool
  private var hasBranches = false

  /// Creates a sink; of a run that may be gone on with it is known what is `written`.
  ///
  /// It can be `shared` by threads where no document is in the way of another, and the run ends at none.
  init(
    _ folder: FilePath, sparing inputs: InputFiles, besides written: [String]? = nil,
    shared isShared: Bool = false
  ) {
    self.isShared = isShared && written == nil
    self.folder = folder
    self.inputs = inputs
    isEmpty = written == nil
    notesPaths = written != nil
    self.written = Set(written ?? [])
  }

  func begin(_ path: String) throws(ConversionError) {
    target = folder.appending(path)
    guard path.staysBelow else {
      throw ConversionError(
        .unsafePath, "expected a path below the folder, found '\(path)'",
        at: SourceLocation(DocumentName(folder.string)))
    }
    guard !folders.contains(path) else { throw .mixed(target, "that is another's folder") }
    guard written.insert(path).inserted else {
      throw ConversionError(
        .outputCollision, "expected a path for each article, found two for this one",
        at: SourceLocation(DocumentName(target.string)))
    }
    if notesPaths { fresh.append(path) }
    try makeFolders(of: path)
    start = []
    file = nil
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    if let file { return try file.write(bytes) }
    if start.isEmpty { start = bytes } else { start += bytes }
    if start.count > Self.mostAtOnce { _ = try opened() }
  }

  func end() throws(ConversionError) {
    if file == nil, isEmpty {
      isEmpty = try OutputFile.create(target, start)
      if isEmpty { return }
    }
    // A batch is forced to the disk once, at its end: forcing each file is many times slower.
    try opened().finish(durably: false)
    file = nil
  }

  /// The file of the document under way, with all of it so far.
  private func opened() throws(ConversionError) -> OutputFile {
    if let file { return file }
    let opened = try OutputFile(
      target, sparing: inputs, partAt: notesPaths ? folder.partInside : nil)
    try opened.write(start)
    start = []
    file = opened
    return opened
  }

  func branches() -> (@Sendable () -> any DocumentSink)? {
    guard isShared else { return nil }
    hasBranches = true
    let (folder, inputs) = (folder, inputs)
    return { FolderSink(folder, sparing: inputs) }
  }

  func finish() throws(ConversionError) {
    try forceToDisk()
  }

  func settle(for checkpoint: inout Checkpoint) throws(ConversionError) {
    try forceToDisk()
  }

  private func forceToDisk() throws(ConversionError) {
    let isWritten = !written.isEmpty || hasBranches && folder.status() != nil
    if isWritten { try folder.forceToDisk(wirecopy_syncfs) }
  }

  func takePaths() -> [String] {
    defer { fresh = [] }
    return fresh
  }

  /// Makes the folders that the file of this path stands in; none of them may be a file of this run.
  private func makeFolders(of path: String) throws(ConversionError) {
    var inner = path.utf8[...]
    var missing: [String] = []
    while let slash = inner.lastIndex(of: UInt8(ascii: "/")) {
      inner = inner[..<slash]
      let name = String(path[..<slash])
      if folders.contains(name) { break }
      guard !written.contains(name) else {
        throw .mixed(folder.appending(path), "below another's file")
      }
      missing.append(name)
    }
    guard !missing.isEmpty || folders.insert("").inserted else { return }
    try folder.appending(path).folder.makeFolder()
    folders.formUnion(missing)
  }
}

extension ConversionError {
  /// Something would have to be a file and a folder.
  fileprivate static func mixed(_ path: FilePath, _ words: String) -> ConversionError {
    ConversionError(
      .outputCollision, "expected a path of its own for each article, found one \(words)",
      at: SourceLocation(DocumentName(path.string)))
  }
}

extension String {
  /// Whether the path, taken from a folder, names something below that folder.
  var staysBelow: Bool {
    let bytes = utf8.span
    // Where the name begins that is being looked at, and whether it is nothing but dots so far.
    var start = 0
    var isDots = true
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != UInt8(ascii: "/") {
        if bytes[index] == 0 { return false }
        if bytes[index] != UInt8(ascii: ".") { isDots = false }
        continue
      }
      // Nothing, "." and ".." are no names.
      if isDots, index - start <= 2 { return false }
      start = index + 1
      isDots = true
    }
    return true
  }
}

extension FilePath {
  /// Where the part of a file below this folder is kept, where a run may be gone on with.
  var partInside: FilePath { appending(PartFile.ending) }

  /// Makes a folder here, and those it stands in, where they are not there.
  func makeFolder() throws(ConversionError) {
    if status()?.isFolder ?? false { return }
    try folder.makeFolder()
    let result = withCString { mkdir($0, 0o777) }
    guard result == 0 || (errno == EEXIST && status()?.isFolder ?? false) else {
      throw .system("create", at: DocumentName(string), code: .noOutput)
    }
  }
}
