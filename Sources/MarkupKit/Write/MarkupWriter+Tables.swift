import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes a table.
  func writeTable(_ table: Table, to xml: inout XMLWriter) {
    start("table", to: &xml)
    if !table.caption.isEmpty { writeLine("caption", table.caption, to: &xml) }
    for row in table.rows {
      start("tr", to: &xml)
      for cell in row {
        start(cell.header ? "th" : "td", mixed: cell.blocks.plainParagraph != nil, to: &xml)
        if cell.colspan != 1 { xml.attribute("colspan", "\(cell.colspan)") }
        if cell.rowspan != 1 { xml.attribute("rowspan", "\(cell.rowspan)") }
        writeHeld(cell.blocks, to: &xml)
      }
      end(&xml, isEmpty: row.isEmpty)
    }
    end(&xml, isEmpty: table.rows.isEmpty && table.caption.isEmpty)
  }
}
