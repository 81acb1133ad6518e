import ArticleModel
import ConvertCore

extension NewsRule {
  /// Nothing is left over from the making of the text.
  static let leftover = NewsRule(
    "leftover", .warning, "no leftovers of editing in what gets printed",
    """
    Takes that were joined leave "-more-" and "(MORE)" behind, templates leave dates such as YYYYMMDD and \
    fields such as {{headline}}, and who writes leaves "lorem ipsum", TKTK, XXXX or "headline here". \
    Remove them. An article about such words may turn the rule off.
    """
  ) { article, findings in
    var told: Set<Text> = []
    for printed in article.printedTexts {
      for leftover in Leftovers.table.found(in: printed.text) where told.insert(leftover).inserted {
        findings.report(
          "expected no leftovers of editing in \(printed.place), found \(leftover.shown)",
          printed.feature)
      }
    }
  }
}
