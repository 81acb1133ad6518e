import ArticleModel
import ConvertCore

extension FidelityMatrix {
  /// Two tables in Markdown: how many features of each format survive each other, and which do not.
  func markdown(from rows: [Format]) -> String {
    let names = formats.map { "`\($0.name)`" }
    var counts = "| from, and back | \(names.joined(separator: " | ")) |\n"
    counts += "|---|\(String(repeating: ":-:|", count: names.count))\n"
    var lists = ""
    for format in rows where formats.contains(where: { $0.name == format.name }) {
      let cells = row(of: format)
      let shown = zip(formats, cells).map { other, cell in
        other.name == format.name
          ? "\(cell.held.features.count)"
          : "\(cell.kept.features.count)"
      }
      counts += "| `\(format.name)` | \(shown.joined(separator: " | ")) |\n"
      for (other, cell) in zip(formats, cells) where other.name != format.name {
        lists += "| `\(format.name)` | `\(other.name)` | \(Self.lost(cell)) |\n"
      }
    }
    return counts + "\n<details><summary>Which do not</summary>\n\n"
      + "| from, and back | through | lost |\n|---|---|---|\n" + lists + "\n</details>\n"
  }

  /// What of a format is lost, or, where that is shorter, all but what is not.
  private static func lost(_ cell: Cell) -> String {
    let lost = cell.held.subtracting(cell.kept).features.map(\.name)
    let kept = cell.kept.features.map(\.name)
    if lost.isEmpty { return "nothing" }
    if kept.isEmpty { return "all" }
    return kept.count < lost.count
      ? "all but " + kept.joined(separator: ", ") : lost.joined(separator: ", ")
  }
}
