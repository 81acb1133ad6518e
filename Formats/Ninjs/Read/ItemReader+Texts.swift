import ArticleModel
import ConvertCore
import JSONKit
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads the lines above the text.
  mutating func readNewslines(_ item: inout Members) {
    article.title = text("title", of: &item)
    article.byline = text("by", of: &item)
    article.slugline = text("slugline", of: &item)
    if let located = text("located", of: &item) { article.locations = [Concept(name: located)] }
    readHeadlines(&item)
  }

  private mutating func readHeadlines(_ item: inout Members) {
    var texts = texts("headlines", of: &item)
    let main =
      texts.firstIndex { $0.role == ItemText.main }
      ?? texts.firstIndex { $0.role != ItemText.subheadline }
    let hasMain = main != nil
    if let main { texts.insert(texts.remove(at: main), at: 0) }
    for (index, text) in texts.enumerated() {
      let line = line(of: text)
      let isMain = index == 0 && hasMain
      if isMain { article.headline = line } else { article.subheadlines.append(line) }
      let path: [PathStep] = [.name("headlines"), .index(index)]
      keep(text, in: path, role: isMain ? ItemText.main : ItemText.subheadline)
    }
  }

  /// Reads the texts about an item: what it says in short, teasers, the credit line.
  ///
  /// Of a text that is there plain and as markup the markup goes first.
  mutating func readDescriptions(_ item: inout Members) {
    let texts = texts("descriptions", of: &item)
    let credit = texts.firstIndex { $0.role == ItemText.creditline && $0.contentType == nil }
    let isTeaser = texts.map { $0.role.map(ItemText.isTeaser) ?? false }
    let summaries = texts.indices.filter { $0 != credit && !isTeaser[$0] }
    let summary = summaries.first { texts[$0].isMarkup } ?? summaries.first
    if let summary {
      article.summary = blocks(of: texts[summary])
      keep(texts[summary], in: [.name("descriptions"), .index(0)], role: ItemText.summary)
    }
    var count = summary == nil ? 0 : 1
    for index in texts.indices where isTeaser[index] {
      article.teasers.append(line(of: texts[index]))
      keep(texts[index], in: [.name("descriptions"), .index(count)], role: ItemText.teaser)
      count += 1
    }
    if let credit {
      article.creditline = texts[credit].value
      keep(
        texts[credit], in: [.name("descriptions"), .index(count)], role: ItemText.creditline)
    }
    for index in summaries where index != summary {
      kept.append(Kept(path: [.name("descriptions")], name: nil, value: texts[index].source))
    }
  }

  /// Reads the text: the best of the forms it comes in; the others are kept.
  mutating func readBody(_ item: inout Members) {
    let texts = texts("bodies", of: &item)
    let best = texts.indices.max { one, other in
      let (first, second) = (texts[one].rank, texts[other].rank)
      return first < second || (first == second && one > other)
    }
    for (index, text) in texts.enumerated() {
      if index == best {
        article.body = blocks(of: text)
        keep(text, in: [.name("bodies"), .index(0)], role: ItemText.main)
      } else {
        kept.append(Kept(path: [.name("bodies")], name: nil, value: text.source))
      }
    }
  }

  /// Takes the texts of a list out; an element without a value is kept.
  mutating func texts(
    _ name: Text, of item: inout Members, in path: [PathStep] = []
  ) -> [ItemText] {
    objects(name, of: &item, in: path).compactMap { element in
      if let text = ItemText(element) { return text }
      kept.append(Kept(path: path + [.name(name)], name: nil, value: element))
      return nil
    }
  }

  /// Keeps what a text says besides, and its role where that is not the one that is written.
  mutating func keep(_ text: ItemText, in path: [PathStep], role: Text) {
    if let own = text.role, own != role {
      kept.append(Kept(path: path, name: "role", value: .string(own)))
    }
    keep(text.rest, in: path)
  }
}

extension ItemReader {
  /// A text as one line.
  mutating func line(of text: ItemText) -> Inlines {
    guard text.isMarkup else { return Inlines(text.value) }
    var reader = MarkupReader(.xhtml, in: context)
    return reader.inlines(in: XMLElement.parse(markup: text.value, at: position(text.source)).sole)
  }

  /// A text as blocks.
  mutating func blocks(of text: ItemText) -> [Block] {
    if text.isNITF {
      var reader = MarkupReader(.nitf, in: context)
      let document = XMLElement.parse(markup: text.value, at: position(text.source))
      return reader.blocks(in: document.first("body.content") ?? document)
    }
    guard text.isMarkup else { return text.value.paragraphs }
    var reader = MarkupReader(.xhtml, in: context)
    return reader.blocks(in: XMLElement.parse(markup: text.value, at: position(text.source)))
  }
}

extension XMLElement {
  /// The paragraph that is all there is in it, or the element itself.
  fileprivate var sole: XMLElement {
    guard children.count == 1, case .element(let child) = children[0], child.name.local == "p"
    else { return self }
    return child
  }

  /// The first element of this name in it.
  fileprivate func first(_ name: Text) -> XMLElement? {
    for case .element(let child) in children {
      if child.name.local == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }
}

extension Text {
  /// The paragraphs of a plain text: its lines, or, where there are blank ones, what stands between
  /// them.
  var paragraphs: [Block] {
    let lines = utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Text.init(line:))
    let hasBlank = lines.dropFirst().dropLast().contains(where: \.isEmpty)
    var paragraphs: [Inlines] = []
    var isOpen = false
    for line in lines {
      if line.isEmpty {
        isOpen = false
      } else if isOpen, hasBlank {
        paragraphs[paragraphs.count - 1].append(.lineBreak)
        paragraphs[paragraphs.count - 1].append(.text(line))
      } else {
        paragraphs.append(Inlines(line))
        isOpen = true
      }
    }
    return paragraphs.map(Block.paragraph)
  }

  /// A line without the white space at its ends.
  private init(line: Substring.UTF8View) {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    let start = line.firstIndex { !isSpace($0) } ?? line.endIndex
    let last = line[start...].lastIndex { !isSpace($0) }
    let end = last.map { line.index(after: $0) } ?? start
    self.init(Substring(line[start..<end]))
  }
}
