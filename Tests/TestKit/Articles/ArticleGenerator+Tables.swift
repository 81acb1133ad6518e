import ArticleModel

extension ArticleGenerator {
  /// A table in which every row fills the same columns, with cells over several where allowed.
  mutating func table(depth: Int) -> Table {
    var table = Table(rows: [])
    if random.chance(30) { table.caption = inlines(depth: 1) }
    if !isOrdinary, random.chance(10) { return table }
    let columns = random.number(1...3)
    let hasHeader = random.chance(50)
    for row in 0..<random.number(1...3) {
      table.rows.append(cells(columns, header: hasHeader && row == 0, depth: depth))
    }
    if uses(.bodyTablesSpans, 40) { addSpans(to: &table, columns: columns, depth: depth) }
    if !isOrdinary, random.chance(10) { table.rows.append([]) }
    return table
  }

  private mutating func cells(_ count: Int, header: Bool, depth: Int) -> [TableCell] {
    var cells: [TableCell] = []
    for column in 0..<count {
      let isHeader = header || (column == 0 && random.chance(20))
      cells.append(TableCell(cellBlocks(depth: depth), header: isHeader))
    }
    return cells
  }

  private mutating func cellBlocks(depth: Int) -> [Block] {
    if random.chance(8) { return [] }
    return random.chance(85) ? [.paragraph(inlines(depth: 1))] : innerBlocks(depth: depth)
  }

  private mutating func addSpans(to table: inout Table, columns: Int, depth: Int) {
    if columns > 1, random.chance(60) {
      table.rows.append([TableCell(cellBlocks(depth: depth), colspan: columns)])
    }
    if columns > 1, random.chance(60) {
      var above = cells(columns, header: false, depth: depth)
      above[0].rowspan = 2
      table.rows += [above, cells(columns - 1, header: false, depth: depth)]
    }
  }
}
