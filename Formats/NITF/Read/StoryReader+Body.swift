import ArticleModel
import MarkupKit
import XMLKit

extension StoryReader {
  /// Reads `body`; the text may stand in it without a `body.content`.
  mutating func readBody(_ body: XMLElement) {
    var content = body
    content.children.removeAll { node in
      guard case .element(let element) = node else { return false }
      return Self.parts.contains(NITF.local(element.name) ?? "")
    }
    let isLoose = !body.elements.contains { NITF.local($0.name) == "body.content" }
    if isLoose { readContent(content) }
    for element in body.elements {
      switch NITF.local(element.name) {
      case "body.head"?: readNewslines(element)
      case "body.content"?: readContent(element)
      case "body.end"?: readEnd(element)
      default: if !isLoose { keep(element, in: "body") }
      }
    }
  }

  private static let parts: Set<String> = ["body.head", "body.content", "body.end"]

  private mutating func readContent(_ content: XMLElement) {
    var markup = MarkupReader(.nitf, in: context)
    markup.media = article.media
    article.body += markup.blocks(in: content)
    article.media = markup.media ?? []
    for element in markup.incompleteMedia {
      keep(element, in: "body/body.content", besidesField: true)
    }
  }

  private mutating func readEnd(_ end: XMLElement) {
    for element in end.elements where !(element.isBare && element.attributes.isEmpty) {
      keep(element, in: "body/body.end")
    }
  }

  /// Reads the newslines of `body.head`.
  private mutating func readNewslines(_ head: XMLElement) {
    for element in head.elements {
      switch NITF.local(element.name) {
      case "hedline"?: readHeadlines(element)
      case "byline"?: readLine(element, \.byline)
      case "dateline"?: readDateline(element)
      case "abstract"?: readAbstract(element)
      case "note"?: readNote(element)
      case "rights"?: readRights(element)
      case "distributor"? where article.provider == nil && !isOurs:
        let name = element.text.inOneLine
        if !name.isEmpty { article.provider = Concept(name: name) }
        if !element.elements.isEmpty { keep(element, in: "body/body.head", besidesField: true) }
      default: keep(element, in: "body/body.head")
      }
    }
  }

  private mutating func readHeadlines(_ element: XMLElement) {
    var markup = MarkupReader(.nitf, in: context)
    for line in element.elements {
      let text = markup.inlines(in: line)
      if line.name.local == "hl1", article.headline.isEmpty {
        article.headline = text
      } else if !text.isEmpty || (isOurs && line.name.local != "hl1") {
        article.subheadlines.append(text)
      }
    }
    // What stands in the element itself is the headline, too.
    if element.elements.isEmpty, article.headline.isEmpty {
      article.headline = markup.inlines(in: element)
    }
  }

  /// Reads a line whose markup the field does not hold.
  private mutating func readLine(
    _ element: XMLElement, _ path: WritableKeyPath<Article, Text?>
  ) {
    let text = element.own("text") ?? element.text.inOneLine
    guard !text.isEmpty || element.own("text") != nil else { return }
    if let before = article[keyPath: path] {
      article[keyPath: path] = before + ", " + text
    } else {
      article[keyPath: path] = text
    }
    if !element.elements.isEmpty { keep(element, in: "body/body.head", besidesField: true) }
  }

  private mutating func readDateline(_ element: XMLElement) {
    var line = element
    for date in element.elements where date.name.local == "story.date" {
      guard article.contentCreated == nil else { continue }
      article.contentCreated =
        date.own("date").flatMap { Timestamp(reading: $0) }
        ?? date["norm"].flatMap { self.date($0, in: date) }
      guard article.contentCreated != nil, date.isBare else { continue }
      line.children.removeAll { $0 == .element(date) }
    }
    readLine(line, \.dateline)
    if article.locations.isEmpty, !isOurs {
      article.locations += element.elements.filter { $0.name.local == "location" }
        .map(\.text.inOneLine).filter { !$0.isEmpty }.map { Concept(name: $0) }
    }
  }

  private mutating func readAbstract(_ element: XMLElement) {
    var markup = MarkupReader(.nitf, in: context)
    if element["class"] == "teaser" {
      article.teasers.append(markup.inlines(in: element))
    } else {
      article.summary += markup.blocks(in: element)
    }
  }

  /// Reads a note of the head, which is for editors.
  private mutating func readNote(_ element: XMLElement) {
    var markup = MarkupReader(.nitf, in: context)
    let blocks = markup.blocks(in: element)
    let text = blocks.map(\.plainText.string).joined(separator: "\n")
    if !text.utf8.isEmpty { article.editorialNotes.append(Text(text)) }
    if blocks.count != 1 || element["noteclass"] != "editorsnote" {
      keep(element, in: "body/body.head", besidesField: true)
    }
  }

  private mutating func readRights(_ element: XMLElement) {
    let text = element.text.inOneLine
    if !text.isEmpty, !isOurs { article.rights.usageTerms.append(text) }
    if isOurs || !element.elements.isEmpty {
      keep(element, in: "body/body.head", besidesField: true)
    }
  }
}
