import ArticleModel
import Testing

@Suite("Projection of tables")
struct TableProjectionTests {
  @Test("each part of a table becomes the nearest that the target holds", arguments: cases)
  func rule(_ rule: ProjectionCase) { rule.check() }

  private static let cases = [
    ProjectionCase(
      "rows become paragraphs with tabs, rows without text go", without: [.bodyTables],
      {
        let cell = TableCell([.paragraph("a"), .paragraph([.styled(.strong, "b")])], header: true)
        let empty = TableCell([])
        $0.body = [
          .table(Table(caption: "C", rows: [[cell, TableCell([.paragraph("c")])], [empty]]))
        ]
      },
      before: """
        └─ body
           └─ table
              ├─ caption "C"
              ├─ row
              │  ├─ header cell
              │  │  ├─ paragraph "a"
              │  │  └─ paragraph
              │  │     └─ strong "b"
              │  └─ cell
              │     └─ paragraph "c"
              └─ row
                 └─ cell
        """,
      after: """
        └─ body
           ├─ paragraph "C"
           └─ paragraph "a b\\tc"
        """,
      losses: ["body.tables: table rows became paragraphs ×1"]),
    ProjectionCase(
      "cells over several columns or rows become single ones", without: [.bodyTablesSpans],
      {
        let wide = TableCell([.paragraph("a")], colspan: 2)
        let high = TableCell([.paragraph("b")], rowspan: 3)
        $0.body = [.table(Table(rows: [[wide], [high, TableCell([])]]))]
      },
      before: """
        └─ body
           └─ table
              ├─ row
              │  └─ cell colspan 2
              │     └─ paragraph "a"
              └─ row
                 ├─ cell rowspan 3
                 │  └─ paragraph "b"
                 └─ cell
        """,
      after: """
        └─ body
           └─ table
              ├─ row
              │  └─ cell
              │     └─ paragraph "a"
              └─ row
                 ├─ cell
                 │  └─ paragraph "b"
                 └─ cell
        """,
      losses: ["body.tables.spans: cells over several columns or rows became single ones ×2"]),
    ProjectionCase(
      "blocks inside of cells are projected too", without: [.bodyQuotes],
      { $0.body = [.table(Table(rows: [[TableCell([.quote([.paragraph("a")])])]]))] },
      before: """
        └─ body
           └─ table
              └─ row
                 └─ cell
                    └─ quote
                       └─ paragraph "a"
        """,
      after: """
        └─ body
           └─ table
              └─ row
                 └─ cell
                    └─ paragraph "a"
        """,
      losses: ["body.quotes: quotations became paragraphs ×1"]),
  ]
}
