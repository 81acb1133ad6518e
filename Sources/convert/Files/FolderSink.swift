import CFileSystem
import ConvertCore
import Glibc

/// A folder into which each document goes as a file of its own.
final class FolderSink: RunSink {
  private let folder: FilePath
  private let inputs: Set<FileIdentity>
  private let makeEncoder: () -> (any ByteEncoder)?
  private var made: Set<FilePath> = []
  private var written: Set<String> = []
  private var fresh: [String] = []
  private let notesPaths: Bool
  private var encoder: (any ByteEncoder)?
  private var file: OutputFile?

  init(
    _ folder: FilePath, sparing inputs: Set<FileIdentity>, besides written: [String]? = nil,
    encoder: @escaping () -> (any ByteEncoder)?
  ) {
    self.folder = folder
    self.inputs = inputs
    makeEncoder = encoder
    notesPaths = written != nil
    self.written = Set(written ?? [])
  }

  func begin(_ path: String) throws(ConversionError) {
    let target = folder.appending(path)
    guard path.staysBelow else {
      throw ConversionError(
        .unsafePath, "expected a path below the folder, found '\(path)'",
        at: SourceLocation(DocumentName(folder.string)))
    }
    guard written.insert(path).inserted else {
      throw ConversionError(
        .outputCollision, "expected a path for each article, found two for this one",
        at: SourceLocation(DocumentName(target.string)))
    }
    if notesPaths { fresh.append(path) }
    try make(target.folder)
    encoder = makeEncoder()
    file = try OutputFile(target, sparing: inputs, partAt: notesPaths ? folder.partInside : nil)
  }

  func write(_ bytes: [UInt8]) throws(ConversionError) {
    try file?.write(encoder?.encode(bytes) ?? bytes)
  }

  func end() throws(ConversionError) {
    if let encoder { try file?.write(encoder.finish()) }
    // A batch is forced to the disk once, at its end: forcing each file is many times slower.
    try file?.finish(durably: false)
    file = nil
  }

  func finish() throws(ConversionError) {
    try settle()
  }

  func settle() throws(ConversionError) {
    if !written.isEmpty { try folder.forceToDisk(wirecopy_syncfs) }
  }

  func takePaths() -> [String] {
    defer { fresh = [] }
    return fresh
  }

  private func make(_ folder: FilePath) throws(ConversionError) {
    if made.insert(folder).inserted { try folder.makeFolder() }
  }
}

extension String {
  /// Whether the path, taken from a folder, names something below that folder.
  var staysBelow: Bool {
    !utf8.contains(0)
      && utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
      }
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
