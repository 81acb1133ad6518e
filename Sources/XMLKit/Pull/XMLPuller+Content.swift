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
        let more = store.pointee.text(record)
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
    var element = XMLElement(tag)
    // Only what may name a prefix is searched for one.
    var namesPrefix = true
    if let record = store.pointee.taken {
      element.children.reserveCapacity(Int(record.children))
      namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record)
    }
    var open: [XMLElement] = []
    let most = tag.position.byte + context.limits.articleSize
    while let record = try advance() {
      if record.position.byte > most { try checkSize(since: tag.position) }
      switch record.kind {
      case .start:
        if !namesPrefix { namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record) }
        open.append(element)
        element = store.pointee.element(record)
      case .end:
        guard var parent = open.popLast() else {
          return namesPrefix ? element.declaring(outer) : element
        }
        parent.children.append(.element(element))
        element = parent
      case .text:
        if !namesPrefix {
          namesPrefix = store.pointee.mayBeginWithPrefix(record.start, record.end)
        }
        element.children.append(.text(store.pointee.text(record)))
      case .comment, .instruction:
        hasInnerRemarks = true
        switch store.pointee.event(record) {
        case .comment(let text): element.children.append(.comment(text))
        case .instruction(let target, let data):
          element.children.append(.instruction(target: target, data: data))
        case .start, .end, .text: break
        }
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
