import ConvertCore
import Glibc

/// A run with `--resume`: its journal, and from where it goes on.
struct Resumption {
  private static let ending = Array(".wirecopy-journal".utf8)

  /// The journal.
  let journal: Journal
  /// From where the run goes on.
  let start: Checkpoint
  /// The paths of the documents that were written before.
  let written: [String]
  /// The output, where links to it lead: a file, or the folder.
  let output: FilePath
  /// The part of the output.
  private let part: FilePath

  /// Looks for the journal beside the output of a target, or begins one.
  init(
    of target: Target, options: [String], requests: [InputRequest], _ batch: BatchArguments
  ) throws(ConversionError) {
    let place = try Self.journal(of: target)
    let (output, part) = Self.places(of: target)
    self.output = output
    self.part = part
    let opened = try OpenedJournal(place, options: options)
    let notes = ContainerNotes.size(beside: output)
    let rests = KeptRest.digests(beside: output) + [""]
    let (start, size, before, after) = try opened.lastCheckpoint(for: requests) { checkpoint in
      let places = [
        (checkpoint.output > 0 ? part : nil, checkpoint.output),
        (batch.errorsFile.map { FilePath(argument: $0) }, checkpoint.errors),
        (batch.lossFile.map { FilePath(argument: $0) }, checkpoint.losses),
      ]
      return checkpoint.notes <= notes && rests.contains(checkpoint.rest)
        && places.allSatisfy { path, size in
          path.map { $0.status().map { Int($0.st_size) >= size } ?? (size == 0) } ?? true
        }
    }
    self.start = start
    written = before
    // What came of inputs that are to be read anew may not come again.
    if let folder = target.folder {
      for path in after where path.staysBelow {
        _ = folder.appending(path).withCString { unlink($0) }
      }
    }
    journal = try Journal(opened, from: start, size: size)
  }

  /// Ends the run: where it is whole, or where there is nothing to go on from, nothing is left.
  func end(isWhole: Bool) {
    if !isWhole, journal.hasCheckpoint { return }
    journal.remove()
    ContainerNotes.remove(beside: output)
    KeptRest.remove(beside: output)
    _ = part.withCString { unlink($0) }
  }

  private static func places(of target: Target) -> (output: FilePath, part: FilePath) {
    switch target.place {
    case .file(let path): (path.followingLinks, path.followingLinks.part)
    case .folder(let folder): (folder, folder.partInside)
    case .standardOutput: (FilePath([]), FilePath(PartFile.ending))
    }
  }

  /// Whether a file of this name is a journal.
  static func isJournal(_ name: [UInt8]) -> Bool {
    name.suffix(ending.count).elementsEqual(ending)
  }

  private static func journal(of target: Target) throws(ConversionError) -> FilePath {
    switch target.place {
    case .standardOutput:
      throw ConversionError(
        .journalOutput, "expected -o with --resume, found standard output",
        at: SourceLocation(DocumentName("-")))
    case .folder(let folder):
      try folder.makeFolder()
      return folder.appending(ending)
    case .file(let path):
      if let status = path.status(), !status.isFile {
        throw ConversionError(
          .journalOutput, "expected a file or a folder with --resume, found a pipe or a device",
          at: SourceLocation(DocumentName(path.string)))
      }
      return FilePath(path.followingLinks.bytes + ending)
    }
  }
}
