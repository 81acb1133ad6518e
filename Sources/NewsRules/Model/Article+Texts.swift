import ArticleModel

/// A text of an article that is printed, and what to call its place.
struct PrintedText {
  let place: String
  let feature: Feature?
  let text: Text
}

extension Article {
  /// Every text that gets printed, block by block.
  var printedTexts: [PrintedText] {
    var texts = ArticleField.all.flatMap { $0.printedTexts(of: self) }
    for (number, medium) in media.enumerated() {
      let place = "medium \(number + 1)"
      texts.append(PrintedText(place: place, feature: .media, text: medium.caption.plainText))
      for case let text? in [medium.headline, medium.credit] {
        texts.append(PrintedText(place: place, feature: .media, text: text))
      }
    }
    return texts
  }
}

extension ArticleField {
  /// Which fields of plain text are printed; ids, types and the like are not.
  private static let printed: Set<Text> = [
    "title", "slugline", "byline", "dateline", "creditline", "section", "endMark",
  ]

  fileprivate func printedTexts(of article: Article) -> [PrintedText] {
    switch place {
    case .text(let path):
      let text = Self.printed.contains(name) ? article[keyPath: path] : nil
      return text.map { [printed($0)] } ?? []
    case .inlines(let path):
      return [printed(article[keyPath: path].plainText)]
    case .inlinesList(let path):
      return article[keyPath: path].map { printed($0.plainText) }
    case .blocks(let path):
      return article[keyPath: path].enumerated().map { number, block in
        PrintedText(place: "\(name), block \(number + 1)", feature: feature, text: block.plainText)
      }
    default: return []
    }
  }

  private func printed(_ text: Text) -> PrintedText {
    PrintedText(place: name.string, feature: feature, text: text)
  }
}
