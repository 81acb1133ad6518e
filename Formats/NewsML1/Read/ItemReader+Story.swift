import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension ItemReader {
  /// Reads a story: its component, then what those around it say of all stories.
  mutating func read(_ story: Story) {
    if article.language == nil { article.language = story.language }
    var texts: [Component] = []
    read(story.component, texts: &texts)
    readBody(texts, areEquivalent: story.component.holdsEquivalents)
    for component in story.outer {
      var others: [Component] = []
      read(component, texts: &others)
      for text in others { keepContent(of: text) }
    }
    if article.body.isEmpty, article.summary.isEmpty { readKind() }
  }

  /// Reads a component with all in it, inner ones first, since what they say is said of the text itself;
  /// those that hold text are only collected.
  private mutating func read(_ component: Component, texts: inout [Component]) {
    // A caption may stand before what it is the caption of.
    let captions = component.children.filter { $0.part == .caption }
    for child in component.children.filter({ $0.part != .caption }) + captions {
      switch child.part {
      case .text: read(child, texts: &texts)
      case .headline, .subheadlines, .summary, .teaser: readPart(child)
      case .caption:
        if let last = article.media.indices.last, article.media[last].caption.isEmpty {
          article.media[last].caption = caption(of: child)
          readRest(of: child.element)
        } else {
          keepComponent(child.element)
        }
      case .medium: readMedium(child)
      case .other: keepComponent(child.element)
      }
    }
    readMetadata(of: component.element)
    let items = component.element.named("ContentItem")
    if items.contains(where: \.isMediaContent) { readOwnMedia(of: component) }
    if component.hasOwnText {
      texts.append(component)
    } else {
      for item in items where !item.isMediaContent && !item.elements.isEmpty { keepItem(item) }
    }
  }

  /// Makes the best rendition of the text the body, or all parts of it, and keeps the others.
  private mutating func readBody(_ texts: [Component], areEquivalent: Bool) {
    var parts = texts.filter(\.isMain)
    if parts.isEmpty { parts = texts }
    for text in texts where !text.isMain && parts.count < texts.count { keepContent(of: text) }
    let areEquivalent = areEquivalent || parts.contains(where: \.holdsEquivalents)
    let contents = parts.flatMap { part in
      part.element.named("ContentItem").filter(\.isTextContent).map {
        ContentText($0, in: context)
      }
    }
    guard let best = contents.max(by: { $0.wealth < $1.wealth }) else { return }
    let areParts = !areEquivalent && Set(contents.map(\.format)).count == 1
    for content in contents {
      if areParts || content.item.position == best.item.position {
        take(content)
      } else {
        keepItem(content.item)
        context.note(
          .newsml1Content,
          "expected one rendition of the text, found another; kept as an extension",
          at: content.item.position)
      }
    }
  }

  private mutating func take(_ content: ContentText) {
    if content.blocks.isEmpty { keepItem(content.item) } else { readRest(ofItem: content.item) }
    for diagnostic in content.log.take() { context.log.report(diagnostic) }
    article.body += content.blocks
    for element in content.markup?.surroundings ?? [] {
      if content.markup?.dialect == .nitf { readNewslines(of: element) }
      let isTitle = element.text.inOneLine == article.headline.plainText && element.isTitle
      if !isTitle {
        keep(element.xml(), element.name.local, in: .content)
      }
    }
  }

  /// Reads the newslines of NITF's `body.head` into fields that the item itself leaves free.
  private mutating func readNewslines(of head: XMLElement) {
    for element in head.elements {
      let text = element.text.inOneLine
      guard !text.isEmpty else { continue }
      var markup = MarkupReader(.nitf, in: ConversionContext(context.document))
      switch element.name.local.string {
      case "hedline" where article.headline.isEmpty:
        for line in element.elements {
          let text = markup.inlines(in: line)
          if article.headline.isEmpty {
            article.headline = text
          } else if !text.isEmpty {
            article.subheadlines.append(text)
          }
        }
        if article.headline.isEmpty { article.headline = Inlines(text) }
      case "byline" where article.byline == nil: article.byline = text
      case "dateline" where article.dateline == nil: article.dateline = text
      case "abstract" where article.summary.isEmpty: article.summary = markup.blocks(in: element)
      default: break
      }
    }
  }

  /// Reads a component that is a newsline with its markup.
  private mutating func readPart(_ part: Component) {
    let contents = part.contents.map { ContentText($0, in: context) }
    guard let best = contents.max(by: { $0.wealth < $1.wealth }), !best.blocks.isEmpty else {
      return keepComponent(part.element)
    }
    for diagnostic in best.log.take() { context.log.report(diagnostic) }
    let lines = best.blocks.lineContents
    switch part.part {
    case .headline:
      guard let line = lines.first, lines.count == 1, headlineMarkup == nil else {
        return keepComponent(part.element)
      }
      headlineMarkup = line.withoutWeight
    case .summary: article.summary += best.blocks
    case .teaser: article.teasers += lines
    default: article.subheadlines += lines
    }
    readRest(ofItem: best.item)
    for content in contents where content.item.position != best.item.position {
      keepItem(content.item)
    }
    readRest(of: part.element)
  }
}

extension ItemReader {
  /// Keeps a component with all in it.
  mutating func keepComponent(_ component: XMLElement) {
    keep(component, in: .component)
  }

  /// Keeps a content item, in a component of its own, which is where the DTD has one.
  mutating func keepItem(_ item: XMLElement) {
    keepComponent(XMLElement(XMLName("NewsComponent"), children: [.element(item)]))
  }

  /// Keeps the content of a component whose metadata were read.
  mutating func keepContent(of component: Component) {
    var element = component.element
    element.children.removeAll { child in
      guard case .element(let child) = child else { return true }
      return !["Role", "ContentItem"].contains(NewsML1.local(child.name))
    }
    keepComponent(element)
  }

  /// Keeps what a content item says besides its format and its content.
  mutating func readRest(ofItem item: XMLElement) {
    for element in item.elements {
      switch NewsML1.local(element.name) {
      case "MediaType"?, "Format"?, "MimeType"?, "Encoding"?, "DataContent"?: break
      default: keep(element, in: .content)
      }
    }
    for attribute in item.attributes { keep(attribute, of: .content) }
  }

  /// Reads what a component says besides its role, its language and its content.
  mutating func readRest(of component: XMLElement) {
    let isBare = component.elements.allSatisfy { element in
      switch NewsML1.local(element.name) {
      case "Role"?, "BasisForChoice"?, "ContentItem"?, "NewsComponent"?: true
      case "DescriptiveMetadata"?:
        element.elements.allSatisfy {
          NewsML1.local($0.name) == "Language" && $0.formalName == article.language
        }
      default: false
      }
    }
    if isBare { return }
    var element = component
    element.children.removeAll { child in
      guard case .element(let child) = child else { return true }
      return ["ContentItem", "NewsComponent"].contains(NewsML1.local(child.name))
    }
    keepComponent(element)
  }
}

extension ConversionContext {
  /// Reports something worth knowing.
  fileprivate func note(_ code: DiagnosticCode, _ message: String, at position: Position) {
    log.report(Diagnostic(.note, code, message, at: location(position)))
  }
}

extension XMLElement {
  /// Whether it is the head of an XHTML document and says no more than a title.
  fileprivate var isTitle: Bool {
    name.local == "head"
      && elements.allSatisfy { $0.name.local == "title" || $0.name.local == "meta" }
  }
}

extension Inlines {
  /// The line without the bold type that all of it is in, which every headline has.
  fileprivate var withoutWeight: Inlines {
    if case .styled(.strong, let content)? = elements.first, elements.count == 1 {
      content
    } else {
      self
    }
  }
}

extension [Block] {
  /// The lines of text in them, each with its markup.
  fileprivate var lineContents: [Inlines] {
    flatMap { block -> [Inlines] in
      switch block {
      case .paragraph(let content), .heading(_, let content), .preformatted(let content): [content]
      case .list(_, let items): items.flatMap(\.lineContents)
      case .quote(let blocks): blocks.lineContents
      case .table, .image, .rule, .embed: []
      }
    }
  }
}

extension DiagnosticCode {
  /// A content item is not what became the body.
  static let newsml1Content: DiagnosticCode = "newsml1.content"
}
