import ArticleModel

/// A block string of front matter, in which line ends count ("|") or are folded (">").
struct BlockString {
  /// The text, or nothing where its header or its lines are none.
  let text: Text?

  init(_ bytes: [UInt8], header: Range<Int>, lines: ArraySlice<Line>, isFolded: Bool) {
    let indicators = bytes[header].dropFirst()
    guard indicators.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }),
      let first = lines.first
    else {
      text = indicators.isEmpty && lines.isEmpty ? "" : nil
      return
    }
    let indent = first.start - first.begin
    var string: [UInt8] = []
    var number = first.number
    for line in lines {
      guard line.isIndented else {
        text = nil
        return
      }
      let blank = max(0, line.number - number - 1)
      if line.number > first.number {
        if isFolded, blank == 0 {
          string.append(32)
        } else {
          string.append(contentsOf: repeatElement(10, count: isFolded ? blank : blank + 1))
        }
      }
      string += bytes[min(line.begin + indent, line.start)..<line.end]
      number = line.number
    }
    text = Text(String(decoding: string, as: UTF8.self))
  }
}
