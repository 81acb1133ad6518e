import ArticleModel
import ConvertCore
import JSONKit
import Reports

/// A point of a run from which it can be gone on with: all that comes of the inputs up to there is
/// written.
struct Checkpoint {
  /// How many inputs are done.
  var inputs = 0
  /// How many bytes the one output has.
  var output = 0
  /// How many bytes the file of errors has.
  var errors = 0
  /// How many bytes the file of losses has.
  var losses = 0
  /// How many bytes of notes there are on a container.
  var notes = 0
  /// The digest of what is in no byte of the output yet; empty where that is nothing.
  var rest = ""
  /// The account.
  var tally = Tally()
  /// The kinds of losses, as the printer has them.
  var kinds: [LossCount] = []

  /// Whether there is nothing before it.
  var isStart: Bool { inputs == 0 }

  /// Whether the one output has been begun.
  var isBegun: Bool { tally.written > 0 }

  private var numbers: [(Text, Int)] {
    [
      ("inputs", inputs), ("output", output), ("errors", errors), ("lossBytes", losses),
      ("notes", notes),
      ("read", tally.read), ("written", tally.written), ("failed", tally.failed),
      ("skipped", tally.skipped), ("losses", tally.losses), ("refused", tally.refused),
    ]
  }

  /// Writes the checkpoint as an object.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    for (name, number) in numbers {
      json.name(name)
      json.int(number)
    }
    json.name("rest")
    json.string(Text(rest))
    json.name("kinds")
    json.beginArray()
    for kind in kinds {
      json.beginObject()
      json.name("count")
      json.int(kind.count)
      json.name("articles")
      json.int(kind.articles)
      json.name("first")
      json.write(kind.first)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  /// Creates the start of a run.
  init() {}

  /// Reads a checkpoint.
  init(from json: inout JSONReader) throws(ConversionError) {
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name.string {
      case "inputs": inputs = try json.readInt()
      case "output": output = try json.readInt()
      case "errors": errors = try json.readInt()
      case "lossBytes": losses = try json.readInt()
      case "notes": notes = try json.readInt()
      case "rest": rest = try json.readString().string
      case "read": tally.read = try json.readInt()
      case "written": tally.written = try json.readInt()
      case "failed": tally.failed = try json.readInt()
      case "skipped": tally.skipped = try json.readInt()
      case "losses": tally.losses = try json.readInt()
      case "refused": tally.refused = try json.readInt()
      case "kinds":
        try json.beginArray()
        while try json.nextElement() { kinds.append(try LossCount(from: &json)) }
      default: try json.skipValue()
      }
    }
  }
}

extension LossCount {
  fileprivate init(from json: inout JSONReader) throws(ConversionError) {
    self.init(first: Diagnostic(.loss, "loss", "", at: SourceLocation(DocumentName(""))))
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name.string {
      case "count": count = try json.readInt()
      case "articles": articles = try json.readInt()
      case "first": first = try Diagnostic(lossFrom: &json)
      default: try json.skipValue()
      }
    }
  }
}

extension Diagnostic {
  /// Reads a loss as `JSONWriter.write` writes it.
  fileprivate init(lossFrom json: inout JSONReader) throws(ConversionError) {
    self.init(.loss, "loss", "", at: SourceLocation(DocumentName("")))
    var position = Position.start
    var isPlaced = false
    try json.beginObject()
    while let name = try json.nextMember() {
      switch name.string {
      case "input": location.document.input = try json.readString().string
      case "member": location.document.member = try json.readString().string
      case "line":
        position.line = try json.readInt()
        isPlaced = true
      case "column": position.column = try json.readInt()
      case "byte": position.byte = try json.readInt()
      case "code": code = DiagnosticCode(try json.readString().string)
      case "feature": feature = Feature(name: try json.readString().string)
      case "message": message = try json.readString().string
      case "article": article = try json.readString()
      default: try json.skipValue()
      }
    }
    if isPlaced { location.position = position }
  }
}
