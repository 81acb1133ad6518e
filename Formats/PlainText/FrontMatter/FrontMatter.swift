import ArticleModel
import ConvertCore

/// Takes YAML front matter into fields: `key: value` between two lines of `---`.
///
/// Of YAML 1.2 it knows plain, quoted and block strings, and flow and block lists of strings. Anything
/// else is reported, and kept as it is in an extension.
struct FrontMatter: Recogniser {
  let name = "front-matter"

  /// No front matter has more lines.
  private static let longest = 1000

  func recognise(_ copy: inout Copy) {
    guard let first = copy.lines.first, !first.isIndented, Self.isFence(copy.bytes, first),
      let close = copy.lines.dropFirst().prefix(Self.longest)
        .firstIndex(where: { !$0.isIndented && Self.isEnd(copy.bytes, $0) })
    else { return }
    let lines = copy.lines[copy.lines.startIndex + 1..<close]
    guard let start = lines.first,
      MappingLine(copy.bytes, start) != nil || copy.bytes[start.start] == UInt8(ascii: "#")
    else { return }
    copy.lines = copy.lines[(close + 1)...]
    copy.hasKeyValues = true
    var scanner = FrontMatterScanner(bytes: copy.bytes, lines: lines)
    while let entry = scanner.next() { take(entry, from: &copy) }
    copy.settleHeadline()
  }

  private func take(_ entry: FrontMatterEntry, from copy: inout Copy) {
    switch entry {
    case .value(let key, let value):
      copy.take(value, for: HeaderKey.named(key.string.lowercased()), labelled: key)
    case .comment(let range, let line):
      copy.keepRaw(copy.text(range), range, in: line)
    case .other(let key, let lines):
      guard let first = lines.first, let last = lines.last else { return }
      copy.warn(
        .frontMatter,
        "expected a string or a list of strings" + (key.map { " for \($0.shown)" } ?? "")
          + ", found something else",
        at: first.start, in: first)
      copy.keepRaw(copy.text(first.start..<last.end), first.range, in: first)
    }
  }

  /// Whether a line opens front matter.
  private static func isFence(_ bytes: [UInt8], _ line: Line) -> Bool {
    line.end - line.start == 3 && bytes.has("---", at: line.start)
  }

  /// Whether a line closes it (YAML 1.2, sections 9.1.2 and 9.1.4).
  private static func isEnd(_ bytes: [UInt8], _ line: Line) -> Bool {
    line.end - line.start == 3
      && (bytes.has("---", at: line.start) || bytes.has("...", at: line.start))
  }
}

extension Copy {
  /// Keeps front matter that is no field as it is.
  fileprivate mutating func keepRaw(_ text: Text, _ range: Range<Int>, in line: Line) {
    article.extensions.append(ExtensionValue(format: "text", path: .frontMatter, value: text))
    explain("extensions", range, .certain, in: line)
  }
}

extension Text {
  /// The path of extensions that are lines of front matter.
  static let frontMatter: Text = "front-matter"
}
