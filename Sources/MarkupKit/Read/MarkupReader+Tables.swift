import ArticleModel
import XMLKit

extension MarkupReader {
  /// Rows being put together.
  private struct Rows {
    var caption = Inlines()
    var rows: [[TableCell]] = []
    var foot: [[TableCell]] = []

    /// What stands between cells or rows, where a table has no place for it.
    var stray: [XMLNode] = []

    /// Whether the last row is one that no element made.
    var isRowImplied = false
  }

  /// Reads a table; what stands in it but not in a cell comes before it, as in HTML (HTML Standard
  /// section 13.2.6.1, "foster parent").
  mutating func readTable(_ element: XMLElement, into flow: inout Flow) {
    flow.endLine()
    var rows = Rows()
    readRows(element, .body, into: &rows, inside: flow)
    flow.append(blocks(in: rows.stray, inside: flow))
    flow.append(.table(Table(caption: rows.caption, rows: rows.rows + rows.foot)))
  }

  private mutating func readRows(
    _ element: XMLElement, _ group: MarkupRole.Rows, into rows: inout Rows, inside flow: Flow
  ) {
    for node in element.children {
      guard case .element(let child) = node else {
        rows.stray.append(node)
        continue
      }
      var inner = flow
      if let keepsSpace = child.keepsSpace { inner.keepsSpace = keepsSpace }
      switch role(of: child) {
      case .rows(let group):
        noteAttributes(of: child, as: .rows(group))
        readRows(child, group, into: &rows, inside: inner)
      case .row:
        noteAttributes(of: child, as: .row)
        rows.isRowImplied = false
        let cells = cells(of: child, group, into: &rows, inside: inner)
        if group == .foot { rows.foot.append(cells) } else { rows.rows.append(cells) }
      case .cell(let header):
        let cell = cell(child, header: header || group == .head, inside: inner)
        if rows.isRowImplied {
          rows.rows[rows.rows.count - 1].append(cell)
        } else {
          rows.rows.append([cell])
          rows.isRowImplied = true
        }
      case .caption where rows.caption.isEmpty:
        noteAttributes(of: child, as: .caption)
        rows.caption = line(child, inside: inner)
      default: rows.stray.append(node)
      }
    }
  }

  private mutating func cells(
    of row: XMLElement, _ group: MarkupRole.Rows, into rows: inout Rows, inside flow: Flow
  ) -> [TableCell] {
    var cells: [TableCell] = []
    for node in row.children {
      if case .element(let child) = node, case .cell(let header) = role(of: child) {
        cells.append(cell(child, header: header || group == .head, inside: flow))
      } else {
        rows.stray.append(node)
      }
    }
    return cells
  }

  private mutating func cell(
    _ element: XMLElement, header: Bool, inside flow: Flow
  ) -> TableCell {
    noteAttributes(of: element, as: .cell(header: header))
    var flow = flow
    if let keepsSpace = element.keepsSpace { flow.keepsSpace = keepsSpace }
    return TableCell(
      blocks(in: element.children, inside: flow), header: header,
      colspan: element.span("colspan", most: 1000), rowspan: element.span("rowspan", most: 65_534))
  }

  /// An element's content as one line.
  mutating func line(_ element: XMLElement, inside flow: Flow) -> Inlines {
    var line = Flow(isOneLine: true)
    line.keepsSpace = element.keepsSpace ?? flow.keepsSpace
    read(element.children, into: &line)
    return line.text.take()
  }
}

extension XMLElement {
  /// How many columns or rows a cell covers, within HTML's bounds (HTML Standard section 4.9.11).
  fileprivate func span(_ name: Text, most: Int) -> Int {
    guard let value = self[name], let number = Int(value.string) else { return 1 }
    return min(max(number, 1), most)
  }
}
