/// A table: rows of cells.
public struct Table: Hashable, Sendable {
  /// The caption.
  public var caption: Inlines
  /// The rows.
  public var rows: [[TableCell]]

  /// Creates a table.
  public init(caption: Inlines = Inlines(), rows: [[TableCell]]) {
    self.caption = caption
    self.rows = rows
  }
}

/// A cell of a table.
public struct TableCell: Hashable, Sendable {
  /// Whether it heads its row or column.
  public var header: Bool
  /// How many columns it covers, from 1.
  public var colspan: Int
  /// How many rows it covers, from 1.
  public var rowspan: Int
  /// What is in it.
  public var blocks: [Block]

  /// Creates a cell.
  public init(_ blocks: [Block], header: Bool = false, colspan: Int = 1, rowspan: Int = 1) {
    self.blocks = blocks
    self.header = header
    self.colspan = colspan
    self.rowspan = rowspan
  }
}
