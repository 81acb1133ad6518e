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
    probe: { probe($0, lines: false) })

  /// The model as JSON, one article a line.
  public static let ndjson = Format(
    FormatDescriptor(
      name: "ndjson", title: "articles as JSON, one a line", aliases: ["jsonl"],
      mediaTypes: ["application/x-ndjson"], extensions: ["ndjson", "jsonl"],
      reads: .all, writes: .all),
    reader: ArticleNDJSONReader.self,
    writer: ArticleNDJSONWriter.self,
    probe: { probe($0, lines: true) })

  /// Both are JSON; a first line that is a whole object, with another behind it, tells them apart.
  private static func probe(_ start: [UInt8], lines: Bool) -> Confidence {
    let space: (UInt8) -> Bool = { $0 == 32 || $0 == 10 || $0 == 13 || $0 == 9 }
    let bytes = (start.starts(with: [0xEF, 0xBB, 0xBF]) ? start[3...] : start[...]).drop(while: space)
    let second = bytes.dropFirst().first { !space($0) }
    guard let first = bytes.first, let second else { return .no }
    let isArray = first == UInt8(ascii: "[")
    let opens =
      isArray
      ? second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
      : first == UInt8(ascii: "{") && (second == UInt8(ascii: "\"") || second == UInt8(ascii: "}"))
    guard opens else { return .no }
    let confidence: Confidence = namesArticle(bytes) ? .likely : .possible
    if isArray { return lines ? .no : confidence }
    let line = bytes.prefix { $0 != 10 }
    let rest = bytes.dropFirst(line.count).drop(while: space)
    let isLine = line.last { !space($0) } == UInt8(ascii: "}") && rest.first == first
    return isLine == lines ? confidence : .no
  }

  /// Whether one of the model's most frequent keys stands in the bytes.
  private static func namesArticle(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).utf8
    return ["\"headline\"", "\"body\"", "\"summary\"", "\"media\""].contains { key in
      text.firstRange(of: key.utf8) != nil
    }
  }
}
