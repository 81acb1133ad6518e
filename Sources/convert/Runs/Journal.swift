import ArticleModel
import ConvertCore
import Glibc
import JSONKit

/// What a run with `--resume` notes beside its output, so that it can be gone on with.
///
/// The first line says with which options the run was begun. Each finished input has a line, and
/// behind some of them stands a checkpoint. What a checkpoint speaks of is on the disk before its line
/// is, so that it holds whatever ended the program, and the machine too. A last line that is not whole
/// does not count.
final class Journal {
  private let path: FilePath
  private let name: DocumentName
  private let descriptor: Int32
  private var lines = OutputBuffer()
  private var latest: Checkpoint
  private var pace = Pace()
  /// Whether there is a checkpoint to go on from.
  private(set) var hasCheckpoint: Bool

  /// Goes on with a journal from a checkpoint that ends at this byte of it, or starts a new one.
  init(_ opened: OpenedJournal, from checkpoint: Checkpoint, size: Int) throws(ConversionError) {
    path = opened.path
    name = opened.name
    descriptor = opened.descriptor
    latest = checkpoint
    hasCheckpoint = !checkpoint.isStart
    guard ftruncate(descriptor, size) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw .system("write", at: name)
    }
    if size == 0 {
      lines.append(opened.header)
      try write()
    }
  }

  deinit {
    close(descriptor)
  }

  /// Notes that inputs are finished, with the documents that came of them.
  func finish(
    _ inputs: some Sequence<(InputRequest, FinishedInput)>, documents: [String], at now: Checkpoint
  ) {
    for (request, finished) in inputs {
      line { json in
        json.name("input")
        json.string(Text(request.name.description))
        json.name("articles")
        json.int(finished.articles)
        if let stamp = finished.stamp {
          json.name("stamp")
          json.string(Text(stamp))
        }
      }
    }
    if !documents.isEmpty {
      line { json in
        json.name("documents")
        json.beginArray()
        for document in documents { json.string(Text(document)) }
        json.endArray()
      }
    }
    latest = now
  }

  /// Writes a checkpoint, where the last was long enough ago or there must be one now; `settle` forces
  /// to the disk what it speaks of, and says in it what only then is known.
  func check(
    always: Bool = false, _ settle: (inout Checkpoint) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    guard lines.count > 0, always || pace.isDue else { return }
    pace.begin()
    try settle(&latest)
    line { json in
      json.name("checkpoint")
      latest.write(to: &json)
    }
    try write()
    try descriptor.forceToDisk(fdatasync, name)
    hasCheckpoint = true
    pace.end()
  }

  /// Removes the journal: the run is at its end, or there is nothing to go on from.
  func remove() {
    _ = path.withCString { unlink($0) }
  }

  private func line(_ members: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.beginObject()
    members(&json)
    json.endObject()
    lines.append(json.buffer.bytes)
    lines.append(0x0A)
  }

  private func write() throws(ConversionError) {
    try descriptor.writeAll(lines.take(), to: name)
  }
}

/// How often checkpoints are made: so that they take less than a tenth of the time, and their number
/// does not grow with that of the inputs.
private struct Pace {
  private let start = Instant.now
  private var begun = Instant.now
  private var ended = Instant.now
  private var pause = 0.01

  var isDue: Bool { Instant.now.seconds(since: ended) >= pause }

  mutating func begin() {
    begun = .now
  }

  mutating func end() {
    ended = .now
    let cost = ended.seconds(since: begun)
    let share = min(ended.seconds(since: start) / 100, 5)
    pause = max(0.01, 10 * cost, share)
  }
}
