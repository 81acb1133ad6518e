import ConvertCore
import Glibc

/// What the writer of a container notes while a run goes on that may be cut off.
final class ContainerNotes {
  /// How many bytes of notes wait to be written.
  private static let mostAtOnce = 256 << 10

  private let name: DocumentName
  private let path: FilePath
  private let file: PartFile
  private var waiting: [UInt8] = []
  /// How many bytes there are.
  private(set) var size: Int

  /// Opens the notes beside an output, and cuts them to a size.
  init(beside output: FilePath, size: Int) throws(ConversionError) {
    path = Self.path(beside: output)
    name = DocumentName(path.string)
    self.size = size
    guard let file = PartFile(keptAt: path, size: size, mode: 0o666) else {
      throw .system("create", at: name, code: .noOutput)
    }
    self.file = file
  }

  /// The notes as they were when they were opened.
  func read() throws(ConversionError) -> Input {
    Input(name, try FileSource(opening: path, name: name))
  }

  /// Adds notes.
  func add(_ notes: [UInt8]) throws(ConversionError) {
    waiting += notes
    size += notes.count
    if waiting.count >= Self.mostAtOnce { try write() }
  }

  /// Forces the notes to the disk.
  func settle() throws(ConversionError) {
    try write()
    try file.descriptor.forceToDisk(fdatasync, name)
  }

  /// How many bytes of notes are beside an output.
  static func size(beside output: FilePath) -> Int {
    path(beside: output).status().map { Int($0.st_size) } ?? 0
  }

  /// Removes the notes beside an output.
  static func remove(beside output: FilePath) {
    _ = path(beside: output).withCString { unlink($0) }
  }

  private static func path(beside output: FilePath) -> FilePath { output.part(".notes") }

  private func write() throws(ConversionError) {
    try file.descriptor.writeAll(waiting, to: name)
    waiting.removeAll(keepingCapacity: true)
  }
}
