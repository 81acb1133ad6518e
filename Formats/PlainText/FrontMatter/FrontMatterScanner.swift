import ArticleModel

/// One thing that front matter says.
enum FrontMatterEntry {
  /// A key with a string or a list of strings.
  case value(Text, FieldValue)
  /// A comment.
  case comment(Range<Int>, Line)
  /// Anything else, in its lines.
  case other(Text?, ArraySlice<Line>)
}

/// A line of front matter that begins with a key.
struct MappingLine {
  let key: Text
  /// What stands behind the colon.
  let value: Range<Int>

  init?(_ bytes: [UInt8], _ line: Line) {
    guard !line.isIndented else { return nil }
    let first = bytes[line.start]
    var colon = line.start
    var inner = line.start
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      inner += 1
      colon += 1
      while colon < line.end, bytes[colon] != first { colon += 1 }
      guard colon > inner, bytes.byte(at: colon + 1) == UInt8(ascii: ":"), colon + 1 < line.end
      else { return nil }
      key = Text(bytes.string(inner..<colon))
      colon += 1
    } else {
      guard first != UInt8(ascii: "-"), first != UInt8(ascii: "#"), first != UInt8(ascii: "?")
      else { return nil }
      while colon < line.end, !Self.isColon(bytes, at: colon, before: line.end) { colon += 1 }
      guard colon < line.end, colon > inner else { return nil }
      key = Text(bytes.string(bytes.trimmed(inner..<colon)))
    }
    value = bytes.trimmed(colon + 1..<line.end)
  }

  private static func isColon(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
    bytes[index] == UInt8(ascii: ":") && (index + 1 == end || bytes[index + 1].isSpace)
  }
}

/// A cursor over the lines of front matter.
struct FrontMatterScanner {
  let bytes: [UInt8]
  var lines: ArraySlice<Line>
  /// A comment behind a value, to be told next.
  private var pending: FrontMatterEntry?

  init(bytes: [UInt8], lines: ArraySlice<Line>) {
    self.bytes = bytes
    self.lines = lines
  }

  /// The next entry, or nothing at the end.
  mutating func next() -> FrontMatterEntry? {
    if let entry = pending {
      pending = nil
      return entry
    }
    guard let line = lines.first else { return nil }
    if bytes[line.start] == UInt8(ascii: "#") {
      lines.removeFirst()
      return .comment(line.range, line)
    }
    guard let mapping = MappingLine(bytes, line) else { return .other(nil, takeEntry()) }
    let entry = takeEntry()
    guard let value = value(of: mapping, in: entry) else { return .other(mapping.key, entry) }
    return .value(mapping.key, value)
  }

  /// The first line and those that belong to it: indented ones, and members of a list.
  private mutating func takeEntry() -> ArraySlice<Line> {
    var end = lines.startIndex + 1
    while end < lines.endIndex {
      let line = lines[end]
      let isMember = bytes[line.start] == UInt8(ascii: "-") && MappingLine(bytes, line) == nil
      guard line.isIndented || isMember else { break }
      end += 1
    }
    defer { lines = lines[end...] }
    return lines[lines.startIndex..<end]
  }

  private mutating func value(of mapping: MappingLine, in entry: ArraySlice<Line>) -> FieldValue? {
    guard let line = entry.first else { return nil }
    let more = entry.dropFirst()
    let first = mapping.value.isEmpty ? nil : bytes[mapping.value.lowerBound]
    switch first {
    case nil, UInt8(ascii: "#"):
      guard first == nil else { return nil }
      return more.isEmpty
        ? FieldValue(text: "", range: mapping.value, line: line)
        : blockList(more).map { FieldValue(text: "", items: $0, range: mapping.value, line: line) }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      let isFolded = first == UInt8(ascii: ">")
      return BlockString(bytes, header: mapping.value, lines: more, isFolded: isFolded).text
        .map { FieldValue(text: $0, range: mapping.value, line: line) }
    case UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return nil
    default:
      return flowValue(of: mapping, line, more)
    }
  }

  /// A flow list, a quoted string or a plain one, which may go on over several lines.
  private mutating func flowValue(
    of mapping: MappingLine, _ line: Line, _ more: ArraySlice<Line>
  ) -> FieldValue? {
    var parts = bytes[mapping.value]
    for line in more {
      // A blank line inside a string is a line end.
      parts.append(line.isAfterBlank ? 10 : 32)
      parts += bytes[line.range]
    }
    var flow = FlowScanner(Array(parts))
    let isList = flow.isList
    guard let strings = flow.value(), flow.endsWithComment() else { return nil }
    if let comment = flow.comment, more.isEmpty {
      let start = mapping.value.upperBound - comment.count
      pending = .comment(start..<mapping.value.upperBound, line)
    } else if flow.comment != nil {
      return nil
    }
    return FieldValue(
      text: isList ? "" : strings.first ?? "", items: isList ? strings : nil, range: mapping.value,
      line: line)
  }

  /// The members of a block list, or nothing where there is anything else.
  private func blockList(_ lines: ArraySlice<Line>) -> [Text]? {
    var members: [Text] = []
    for line in lines {
      guard bytes[line.start] == UInt8(ascii: "-"), line.end > line.start + 1,
        bytes[line.start + 1].isSpace
      else { return nil }
      let inner = bytes.trimmed(line.start + 1..<line.end)
      guard let first = inner.first, !"{[&*!|>%@`-?".utf8.contains(bytes[first]) else { return nil }
      let quoted = bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'")
      var item = line
      item.begin = inner.lowerBound
      item.start = inner.lowerBound
      if !quoted, MappingLine(bytes, item) != nil { return nil }
      var flow = FlowScanner(Array(bytes[inner]))
      guard let strings = flow.value(), flow.endsWithComment(), flow.comment == nil else {
        return nil
      }
      members += strings
    }
    return members
  }
}
