import CFileSystem
import ConvertCore
import Glibc

/// A folder into which each document goes as a file of its own.
final class FolderSink: DocumentSink {
  private let folder: FilePath
  private let inputs: Set<FileIdentity>
  private let makeEncoder: () -> (any ByteEncoder)?
  private var made: Set<FilePath> = []
  private var written: Set<String> = []
  private var encoder: (any ByteEncoder)?
  private var file: OutputFile?

  init(
    _ folder: FilePath, sparing inputs: Set<FileIdentity>,
    encoder: @escaping () -> (any ByteEncoder)?
  ) {
    self.folder = folder
    self.inputs = inputs
    makeEncoder = encoder
  }

  func begin(_ path: String) throws(ConversionError) {
    let target = folder.appending(path)
    guard written.insert(path).inserted else {
      throw ConversionError(
        .outputCollision, "expected a path for each article, found two for this one",
        at: SourceLocation(DocumentName(target.string)))
    }
    try make(target.folder)
    encoder = makeEncoder()
    file = try OutputFile(target, sparing: inputs)
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

  /// Forces what was written to the disk.
  func finish() {
    if !written.isEmpty { folder.forceToDisk(wirecopy_syncfs) }
  }

  /// Makes a folder and those it stands in.
  private func make(_ folder: FilePath) throws(ConversionError) {
    guard !made.contains(folder) else { return }
    made.insert(folder)
    if folder.status()?.isFolder ?? false { return }
    try make(folder.folder)
    let result = folder.withCString { mkdir($0, 0o777) }
    guard result == 0 || (errno == EEXIST && folder.status()?.isFolder ?? false) else {
      throw .system("create", at: DocumentName(folder.string), code: .noOutput)
    }
  }
}
