/// Two texts side by side, line by line: what a failed comparison shows.
public enum LineDifference {
  private static let context = 3

  /// The lines that differ, `-` before expected and `+` before found ones, with a few around.
  public static func between(expected: String, found: String) -> String {
    let (expected, found) = (lines(expected), lines(found))
    let difference = found.difference(from: expected)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var marked: [(mark: String, line: String)] = []
    var (old, new) = (0, 0)
    while old < expected.count || new < found.count {
      if removed.contains(old) {
        marked.append(("-", expected[old]))
        old += 1
      } else if inserted.contains(new) {
        marked.append(("+", found[new]))
        new += 1
      } else {
        marked.append((" ", expected[old]))
        old += 1
        new += 1
      }
    }
    return excerpt(marked)
  }

  private static func excerpt(_ marked: [(mark: String, line: String)]) -> String {
    var shown = ""
    var isGap = false
    for (index, (mark, line)) in marked.enumerated() {
      let near = max(0, index - context)..<min(marked.count, index + context + 1)
      guard marked[near].contains(where: { $0.mark != " " }) else {
        if !isGap { shown += "  …\n" }
        isGap = true
        continue
      }
      isGap = false
      shown += mark + " " + line + "\n"
    }
    return shown
  }

  /// The lines with their controls spelt out, so that a difference in a line end shows.
  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { line in
      String(decoding: line, as: UTF8.self).unicodeScalars.reduce(into: "") { shown, scalar in
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        shown += isControl ? "\\u{" + String(scalar.value, radix: 16) + "}" : String(scalar)
      }
    }
  }
}
