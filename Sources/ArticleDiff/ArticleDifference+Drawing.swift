import ArticleModel
import ConvertCore

extension ArticleDifference {
  /// The differences for people, one or several lines each: `~` before what is changed, `-` before what
  /// only the first article has, `+` before what only the second has.
  public var drawing: String { differences.map(\.drawing).joined() }
}

extension Difference {
  /// The longest piece of text that is shown whole where both texts have it.
  private static let longestContext = 60

  fileprivate var drawing: String {
    if let wording { return "~ \(path): \(Self.drawing(of: wording))\n" }
    switch (old, new) {
    case (let old?, let new?):
      let (before, after) = (old.outlineLines, new.outlineLines)
      if before.count == 1, after.count == 1 { return "~ \(path): \(before[0]) → \(after[0])\n" }
      return "~ \(path):\n" + Self.drawing(from: before, to: after)
    case (let old?, nil): return Self.drawing("-", path, old.outlineLines)
    case (nil, let new?): return Self.drawing("+", path, new.outlineLines)
    case (nil, nil): return ""
    }
  }

  private static func drawing(_ mark: String, _ path: String, _ lines: [String]) -> String {
    if lines.count == 1 { return "\(mark) \(path): \(lines[0])\n" }
    return "\(mark) \(path):\n" + lines.map { "    \($0)\n" }.joined()
  }

  /// The lines of two outlines, those that differ marked.
  private static func drawing(from old: [String], to new: [String]) -> String {
    Alignment(old.map { Text($0) }, new.map { Text($0) }).runs.map { run in
      switch run {
      case .same(let range, _): old[range].map { "    \($0)\n" }.joined()
      case .different(let removed, let added):
        old[removed].map { "  - \($0)\n" }.joined() + new[added].map { "  + \($0)\n" }.joined()
      }
    }.joined()
  }

  private static func drawing(of wording: Wording) -> String {
    let last = wording.pieces.count - 1
    return wording.pieces.enumerated().map { index, piece in
      switch piece {
      case .same(let text): shortened(text.string, isFirst: index == 0, isLast: index == last)
      case .removed(let text): "[-\(text.string.printable)-]"
      case .added(let text): "{+\(text.string.printable)+}"
      }
    }.joined()
  }

  /// What both texts have, cut to what stands beside the changes.
  private static func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let half = longestContext / 2
    let room = isFirst || isLast ? half : longestContext
    guard text.unicodeScalars.count > room + 1 else { return text.printable }
    let start = String(text.unicodeScalars.prefix(half))
    let end = String(text.unicodeScalars.suffix(half))
    return (isFirst ? "" : start.printable) + "…" + (isLast ? "" : end.printable)
  }
}

extension String {
  /// The lines of an outline, with what a terminal must not see spelt out.
  fileprivate var outlineLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }
  }
}
