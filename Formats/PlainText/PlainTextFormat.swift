import ArticleModel
import ConvertCore

extension Format {
  /// Plain wire text: a header line, a headline, paragraphs, an end mark.
  public static let text = Format(
    FormatDescriptor(
      name: "text", title: "plain wire text", aliases: ["txt", "plain"],
      mediaTypes: ["text/plain"], extensions: ["txt", "text"],
      // A summary that is said twice comes to two paragraphs.
      reads: held.union([.summaryBlocks]), writes: held,
      options: [
        FormatOption(
          "split",
          "several articles a file: where an end mark is followed by another header, behind every end"
            + " mark, or never",
          .choice(Split.allCases.map(\.rawValue)), default: Split.auto.rawValue),
        FormatOption(
          "dialect", "what stands above the text: a header line, nothing, keys and values, or YAML",
          .choice(Dialect.allCases.map(\.rawValue)), default: Dialect.canonical.rawValue),
        FormatOption(
          "final-newline", "end the last line: as the source did, always, or never",
          .choice(["source", "always", "never"]), default: "source"),
        FormatOption(
          "end-mark", "as the source did (source), never, or the mark for those that have none",
          .text, default: "source"),
        FormatOption(
          "wrap", "wrap paragraphs at this column, with blank lines between them; 0 does not",
          .integer(0...1000), default: "0"),
      ]),
    reader: PlainTextReader.self,
    writer: PlainTextWriter.self,
    text: .any, probe: probe)

  /// What one dialect or another holds.
  private static let held = Dialect.allCases.reduce(FeatureSet()) { $0.union($1.features) }

  /// Certain of the header line; otherwise anything that is text and starts like no markup may be it.
  @Sendable
  private static func probe(_ start: [UInt8]) -> Confidence {
    let first = start.has("\u{FEFF}", at: 0) ? 3 : 0
    if HeaderLine(start, first..<start.endOfRun(from: first, atSlash: false)) != nil {
      return .certain
    }
    if !start.isCleanText {
      guard !start.contains(0) else { return .no }
      if let invalid = start.firstInvalidUTF8, invalid + 4 <= start.count { return .no }
    }
    let text = start[first...].drop { $0 == 32 || (9...13).contains($0) }
    return text.startsLikeMarkup ? .no : .possible
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes start as XML, HTML or JSON do.
  var startsLikeMarkup: Bool {
    guard let first else { return false }
    let second = dropFirst().first { $0 != 32 && !(9...13).contains($0) }
    switch (first, second) {
    case (UInt8(ascii: "<"), let byte?):
      return byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte | 0x20 > 0x60
    case (UInt8(ascii: "{"), let byte?):
      return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "}")
    case (UInt8(ascii: "["), let byte?):
      return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "]")
    default:
      return false
    }
  }
}
