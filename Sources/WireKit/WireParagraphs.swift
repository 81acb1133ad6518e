/// The paragraphs that the lines of a message make.
///
/// A blank line or an indentation begins one. A message that has neither has a paragraph a line where
/// some line is longer than wires allow; else its lines are one text. Lines of a table, which have wide
/// gaps or are marked, stay apart.
public struct WireParagraphs {
  /// The paragraphs, each of its lines.
  public private(set) var paragraphs: [[ArraySlice<UInt8>]] = []

  private static let longest = 90

  /// Takes lines apart.
  public init(_ lines: ArraySlice<ArraySlice<UInt8>>) {
    let hasStructure = lines.contains { $0.isBlankLine || Self.isIndented($0) }
    let isLong = !hasStructure && lines.contains { $0.count > Self.longest }
    var isOpen = false
    for line in lines {
      if line.isBlankLine {
        isOpen = false
        continue
      }
      let isRow =
        Self.isTabLine(line) || paragraphs.last?.last.map(Self.isTabLine) ?? false
        || (Self.hasGap(line) && paragraphs.last?.last.map(Self.hasGap) ?? false)
      if isOpen, !isLong, !Self.isIndented(line), !isRow {
        paragraphs[paragraphs.count - 1].append(line)
      } else {
        paragraphs.append([line])
      }
      isOpen = true
    }
  }

  /// Whether a line begins as paragraphs do.
  public static func isIndented(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 9 || line.prefix(2).elementsEqual([32, 32])
  }

  private static func isTabLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == ControlCode.tabLine
  }

  private static func hasGap(_ line: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in line.trimmed {
      run = byte == 32 ? run + 1 : 0
      if run == 3 { return true }
    }
    return false
  }
}
