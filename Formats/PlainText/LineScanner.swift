import ArticleModel

/// The lines of a text; LF, CRLF and a lone CR end one.
struct LineScanner {
  /// The lines, without what ends them.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// What ends the first line.
  private(set) var lineEnding: Layout.LineEnding?
  /// Whether the last line is ended.
  private(set) var endsWithNewline = false

  init(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.count
      lines.append(bytes[start..<end])
      endsWithNewline = end < bytes.count
      guard endsWithNewline else { break }
      let isPair = bytes[end] == 13 && end + 1 < bytes.count && bytes[end + 1] == 10
      lineEnding = lineEnding ?? (isPair ? .crlf : bytes[end] == 13 ? .cr : .lf)
      start = end + (isPair ? 2 : 1)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy { $0 == 32 || (9...13).contains($0) } }
}
