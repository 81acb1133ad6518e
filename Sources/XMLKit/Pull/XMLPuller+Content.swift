import ArticleModel
import ConvertCore

extension XMLPuller {
  /// Returns all text of the element that began last, with that of its descendants, and passes its
  /// end tag.
  ///
  /// - Throws: `ConversionError` where the document cannot be read on, or the text is larger than an
  ///   article may be.
  public func text() throws(ConversionError) -> Text {
    let level = depth
    let start = position
    var only: Text?
    var joined = ""
    while let record = try advance() {
      if record.kind == .text {
        let more = parser.store.pointee.text(record)
        if let first = only {
          if joined.isEmpty { joined = first.string }
          joined += more.string
        } else {
          only = more
        }
        try checkSize(since: start)
      }
      if depth < level { break }
    }
    return joined.isEmpty ? only ?? "" : Text(joined)
  }

  /// Passes over the rest of the element that began last, and its end tag.
  ///
  /// - Throws: `ConversionError` where the document cannot be read on.
  public func skip() throws(ConversionError) {
    let level = depth
    while depth >= level, try advance() != nil {}
  }

  /// Reads the element whose start tag was read last, with all it contains, and passes its end tag.
  ///
  /// - Throws: `ConversionError` where the document cannot be read on, or the element is larger than
  ///   an article may be.
  public func element(_ tag: XMLTag) throws(ConversionError) -> XMLElement {
    let outer = scope
    var open = [XMLElement(tag)]
    while let event = try next() {
      try checkSize(since: tag.position)
      switch event {
      case .start(let tag): open.append(XMLElement(tag))
      case .end:
        guard let element = open.popLast() else { break }
        if open.isEmpty { return element.declaring(outer) }
        open[open.count - 1].children.append(.element(element))
      case .text(let text): open[open.count - 1].children.append(.text(text))
      case .comment(let text):
        hasInnerRemarks = true
        open[open.count - 1].children.append(.comment(text))
      case .instruction(let target, let data):
        hasInnerRemarks = true
        open[open.count - 1].children.append(.instruction(target: target, data: data))
      }
    }
    throw context.error(.xmlSyntax, "expected the end of <\(tag.name.qualified)>", at: position)
  }

  private func checkSize(since start: Position) throws(ConversionError) {
    let most = context.limits.articleSize
    guard position.byte - start.byte > most else { return }
    throw context.error(
      .sizeLimit, "expected at most \(most) bytes an article, found more", at: start)
  }
}

extension XMLElement {
  /// Creates an element without content from its tag.
  init(_ tag: XMLTag) {
    self.init(
      tag.name, attributes: tag.attributes, declarations: tag.declarations, position: tag.position)
  }
}
