import ArticleModel
import ConvertCore
import Glibc
import JSONKit
import Wirecopy

/// A journal that is being looked at: how far the run came that has left it.
struct OpenedJournal {
  let path: FilePath
  let name: DocumentName
  let descriptor: Int32
  private let options: [String]

  /// Opens a journal, or creates it, and keeps other runs from it.
  ///
  /// - Throws: `ConversionError` with the code `journal.in-use` where another run is at work on it.
  init(_ path: FilePath, options: [String]) throws(ConversionError) {
    self.path = path
    self.options = options
    name = DocumentName(path.string)
    descriptor = path.withCString {
      Glibc.open($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    }
    guard descriptor >= 0 else { throw .system("create", at: name, code: .noOutput) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw ConversionError(
        .journalInUse, "expected no other run at work on this output, found one",
        at: SourceLocation(name))
    }
  }

  /// Finds the last checkpoint before which every input is as it was, and which `holds`.
  ///
  /// - Returns: The checkpoint, the size of the journal up to it, and the documents written before
  ///   and after it.
  /// - Throws: `ConversionError` with the code `journal.options` where the run was begun with others.
  func lastCheckpoint(
    for requests: [InputRequest], where holds: (Checkpoint) -> Bool
  ) throws(ConversionError) -> (Checkpoint, size: Int, before: [String], after: [String]) {
    let context = ConversionContext(name)
    let source = try FileSource(opening: path, name: name)
    let lines = JSONLines(Input(name, source), in: context)
    var found = (Checkpoint(), size: 0, before: [String](), after: [String]())
    var count = 0
    var isFitting = true
    guard let header = try? lines.next() else { return found }
    guard header.bytes.count < source.size ?? 0 else { return found }
    guard header.bytes == headerLine else { throw otherOptions }
    while let record = try? lines.next(), let line = try? Line(record, in: context) {
      // The line end is the proof that a line is whole.
      let end = record.position.byte + record.bytes.count + 1
      guard end <= source.size ?? 0 else { break }
      switch line {
      case .input(let name, let stamp):
        let request = count < requests.count ? requests[count] : nil
        count += 1
        isFitting =
          isFitting && request?.name.description == name
          && stamp.flatMap { request?.stamp?.fits($0) } ?? false
      case .documents(let paths):
        found.after += paths
      case .checkpoint(let checkpoint):
        guard isFitting, holds(checkpoint) else { continue }
        found = (checkpoint, end, found.before + found.after, [])
      }
    }
    return found
  }

  /// The first line, with its end.
  var header: [UInt8] { headerLine + [0x0A] }

  private var headerLine: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.name("wirecopy")
    json.string(Text(WirecopyVersion.current))
    json.name("options")
    json.beginArray()
    for option in options { json.string(Text(option)) }
    json.endArray()
    json.endObject()
    return json.buffer.bytes
  }

  private var otherOptions: ConversionError {
    ConversionError(
      .journalOptions,
      "expected the options and the version that the run was begun with, found others; without this"
        + " file it starts anew",
      at: SourceLocation(name))
  }

  private enum Line {
    case input(String, stamp: String?)
    case documents([String])
    case checkpoint(Checkpoint)

    init(_ record: JSONRecord, in context: ConversionContext) throws(ConversionError) {
      var json = JSONReader(record, in: context)
      var name = ""
      var stamp: String?
      var documents: [String] = []
      var checkpoint: Checkpoint?
      try json.beginObject()
      while let member = try json.nextMember() {
        switch member.string {
        case "input": name = try json.readString().string
        case "stamp": stamp = try json.readString().string
        case "documents":
          try json.beginArray()
          while try json.nextElement() { documents.append(try json.readString().string) }
        case "checkpoint": checkpoint = try Checkpoint(from: &json)
        default: try json.skipValue()
        }
      }
      try json.finish()
      if let checkpoint {
        self = .checkpoint(checkpoint)
      } else {
        self = documents.isEmpty ? .input(name, stamp: stamp) : .documents(documents)
      }
    }
  }
}

extension DiagnosticCode {
  /// The run that has left a journal was begun with other options, or by another version.
  static let journalOptions: DiagnosticCode = "journal.options"

  /// Another run writes the journal.
  static let journalInUse: DiagnosticCode = "journal.in-use"

  /// The output is of a kind that cannot be gone on with.
  static let journalOutput: DiagnosticCode = "journal.output"
}
