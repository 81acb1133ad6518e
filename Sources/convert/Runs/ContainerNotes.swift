import ConvertCore
import Glibc
import NewsBundle

/// What a run that may be gone on with keeps of a container beside it.
///
/// There are the notes of its writer, which grow, and the documents that are in none of the bytes yet.
/// These go to two files by turns, so that those of the last checkpoint stay until there is another.
final class ContainerNotes {
  /// How many bytes of notes wait to be written.
  private static let mostAtOnce = 256 << 10

  private let name: DocumentName
  private let path: FilePath
  private let file: PartFile
  private var waiting: [UInt8] = []
  /// Where documents are, the next place first.
  private var places: [FilePath]
  /// How many bytes of notes there are.
  private(set) var size: Int
  /// The digest of the documents that were kept last.
  private(set) var rest: String

  /// Opens the notes beside an output, from a checkpoint on.
  init(beside output: FilePath, at start: Checkpoint) throws(ConversionError) {
    path = Self.notes(beside: output)
    name = DocumentName(path.string)
    size = start.notes
    rest = start.rest
    places = Self.rests(beside: output)
    // What the run goes on with is not what is written over first.
    if Self.digest(of: places[0]) == start.rest { places.reverse() }
    guard let file = PartFile(keptAt: path, size: size, mode: 0o666) else {
      throw .system("create", at: name, code: .noOutput)
    }
    self.file = file
  }

  /// Hands what is kept to a writer, which goes on with it behind so many bytes.
  func hand(to container: inout any ContainerWriter, behind bytes: Int) throws(ConversionError) {
    try container.goOn(
      behind: bytes, notes: Input(name, FileSource(opening: path, name: name)),
      rest: Self.content(of: places[1]))
  }

  /// Adds notes.
  func add(_ notes: [UInt8]) throws(ConversionError) {
    waiting += notes
    size += notes.count
    if waiting.count >= Self.mostAtOnce { try write() }
  }

  /// Forces the notes to the disk, and the documents that go with them.
  func settle(_ documents: [UInt8]) throws(ConversionError) {
    try write()
    try file.descriptor.forceToDisk(fdatasync, name)
    let place = DocumentName(places[0].string)
    guard let kept = PartFile(keptAt: places[0], size: 0, mode: 0o666) else {
      throw .system("create", at: place, code: .noOutput)
    }
    try kept.descriptor.writeAll(documents, to: place)
    try kept.descriptor.forceToDisk(fdatasync, place)
    rest = Self.digest(of: documents)
    places.reverse()
  }

  private func write() throws(ConversionError) {
    try file.descriptor.writeAll(waiting, to: name)
    waiting.removeAll(keepingCapacity: true)
  }
}

extension ContainerNotes {
  /// What tells whether all is there that a checkpoint says of a container.
  static func check(beside output: FilePath) -> (Checkpoint) -> Bool {
    let size = notes(beside: output).status().map { Int($0.st_size) } ?? 0
    let digests = rests(beside: output).map { digest(of: $0) }
    return { $0.rest.isEmpty || $0.notes <= size && digests.contains($0.rest) }
  }

  /// Removes what is kept beside an output.
  static func remove(beside output: FilePath) {
    for path in [notes(beside: output)] + rests(beside: output) {
      _ = path.withCString { unlink($0) }
    }
  }

  private static func notes(beside output: FilePath) -> FilePath {
    output.part(".notes")
  }

  private static func rests(beside output: FilePath) -> [FilePath] {
    [".rest1", ".rest2"].map(output.part)
  }

  private static func content(of path: FilePath) throws(ConversionError) -> [UInt8] {
    guard path.status() != nil else { return [] }
    let source = try FileSource(opening: path, name: DocumentName(path.string))
    return try source.read(at: 0, count: source.size ?? 0)
  }

  private static func digest(of path: FilePath) -> String? {
    (try? content(of: path)).map { digest(of: $0) }
  }

  private static func digest(of bytes: [UInt8]) -> String {
    var digest = Digest()
    digest.update(bytes[...])
    return digest.hexadecimal
  }
}
