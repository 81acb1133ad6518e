import ArticleModel
import ConvertCore

extension Format {
  /// The model as JSON, indented; several articles are an array.
  public static let json = Format(
    FormatDescriptor(
      name: "json", title: "articles as JSON, indented", mediaTypes: ["application/json"],
      extensions: ["json"], reads: .all, writes: .all),
    reader: ArticleJSONReader.self,
    writer: ArticleJSONWriter.self,
    text: .unicode, probe: { probe($0, lines: false) })

  /// The model as JSON, one article a line.
  public static let ndjson = Format(
    FormatDescriptor(
      name: "ndjson", title: "articles as JSON, one a line", aliases: ["jsonl"],
      mediaTypes: ["application/x-ndjson"], extensions: ["ndjson", "jsonl"],
      reads: .all, writes: .all),
    reader: ArticleNDJSONReader.self,
    writer: ArticleNDJSONWriter.self,
    text: .unicode, probe: { probe($0, lines: true) })

  /// Both are JSON; they are told apart by whether the first line is a whole value.
  private static func probe(_ start: [UInt8], lines: Bool) -> Confidence {
    let bytes = (start.starts(with: [0xEF, 0xBB, 0xBF]) ? start[3...] : start[...])
      .drop(while: isSpace)
    guard let first = bytes.first, let second = bytes.dropFirst().first(where: { !isSpace($0) })
    else { return .no }
    switch first {
    case UInt8(ascii: "["):
      let opens = second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
      return opens && !lines ? confidence(in: bytes) : .no
    case UInt8(ascii: "{"):
      let opens = second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
      return opens && startsWithLine(bytes, of: start.count) == lines ? confidence(in: bytes) : .no
    default: return .no
    }
  }

  /// Whether the first line is a whole object, or longer than what a probe is shown.
  private static func startsWithLine(_ bytes: ArraySlice<UInt8>, of shown: Int) -> Bool {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    guard line.count < bytes.count else { return shown >= Format.probeSize }
    return line.last { !isSpace($0) } == UInt8(ascii: "}")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9
  }

  private static let frequentKeys = ["headline\"", "body\"", "summary\"", "media\""].map {
    Array($0.utf8)
  }

  /// Likely where one of the model's most frequent keys stands in the bytes.
  private static func confidence(in bytes: ArraySlice<UInt8>) -> Confidence {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") {
      let rest = bytes[(index + 1)...]
      if frequentKeys.contains(where: { rest.starts(with: $0) }) { return .likely }
    }
    return .possible
  }
}
