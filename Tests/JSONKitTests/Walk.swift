import ArticleModel
import ConvertCore

@testable import JSONKit

/// Bytes in memory, handed out a few at a time.
final class ChunkedSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  init(_ bytes: [UInt8], by size: Int) {
    rest = bytes[...]
    self.size = size
  }

  func next() -> [UInt8] {
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }
}

extension JSONReader {
  /// Reads a value through the typed calls and shows it with its types.
  mutating func walk() throws(ConversionError) -> String {
    switch try peek() {
    case .object:
      var members: [String] = []
      try beginObject()
      while let name = try nextMember() { members.append("\(name)=\(try walk())") }
      return "{\(members.joined(separator: " "))}"
    case .array:
      var elements: [String] = []
      try beginArray()
      while try nextElement() { elements.append(try walk()) }
      return "[\(elements.joined(separator: " "))]"
    case .string: return "<\(try readString())>"
    case .number: return try readNumber().string
    case .bool: return try readBool() ? "yes" : "no"
    case .null:
      try readNull()
      return "nil"
    }
  }
}

/// What came of reading: the values shown, or the error, and the warnings, one a line.
struct Outcome: Equatable {
  var value = ""
  var error: ConversionError?
  var warnings: [Diagnostic] = []

  /// The warnings' codes with their lines and columns.
  var places: [String] {
    warnings.map {
      "\($0.code) \($0.location.position?.line ?? 0):\($0.location.position?.column ?? 0)"
    }
  }
}

func context(depth: Int = 256, articleSize: Int = 256 << 20) -> ConversionContext {
  var limits = Limits()
  limits.depth = depth
  limits.articleSize = articleSize
  return ConversionContext(DocumentName("news.json"), limits: limits)
}

/// Reads one document with `body`, by default every value in it.
func reading(
  _ bytes: [UInt8], depth: Int = 256, at position: Position = .start,
  _ body: (inout JSONReader) throws(ConversionError) -> String = {
    (json) throws(ConversionError) in try json.walk()
  }
) -> Outcome {
  let context = context(depth: depth)
  var json = JSONReader(JSONRecord(bytes, at: position), in: context)
  var outcome = Outcome()
  do throws(ConversionError) {
    outcome.value = try body(&json)
    try json.finish()
  } catch {
    outcome.error = error
  }
  outcome.warnings = context.log.take()
  return outcome
}

func reading(
  _ text: String,
  _ body: (inout JSONReader) throws(ConversionError) -> String = {
    (json) throws(ConversionError) in try json.walk()
  }
) -> Outcome {
  reading(Array(text.utf8), body)
}

/// What cutting gives, in order: records as `line:column text`, errors as they print.
func cut(_ bytes: [UInt8], by size: Int, lines: Bool = false, articleSize: Int = 256 << 20)
  -> [String]
{
  let context = context(articleSize: articleSize)
  let input = Input(context.document, ChunkedSource(bytes, by: size))
  let splitter = JSONSplitter(input, in: context)
  let cutter = JSONLines(input, in: context)
  var shown: [String] = []
  while true {
    do throws(ConversionError) {
      guard let record = try lines ? cutter.next() : splitter.next() else { break }
      let text = String(decoding: record.bytes, as: UTF8.self)
      shown.append("\(record.position.line):\(record.position.column) \(text)")
    } catch {
      shown.append(error.description)
    }
  }
  return shown + context.log.take().map(\.description)
}

func cut(_ text: String, by size: Int = .max, lines: Bool = false) -> [String] {
  cut(Array(text.utf8), by: size, lines: lines)
}
