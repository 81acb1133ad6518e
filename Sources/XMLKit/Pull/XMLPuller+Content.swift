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
    // Only what may name a prefix is searched for one.
    var namesPrefix = true
    let most = tag.position.byte + context.limits.articleSize
    var root = OpenElement(XMLElement(tag))
    if let record = store.pointee.taken {
      namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record)
      if let text = store.pointee.takeOnlyText(before: most) {
        if !namesPrefix { namesPrefix = store.pointee.mayBeginWithPrefix(text.start, text.end) }
        let whole = root.finish(with: store.pointee.text(text))
        return namesPrefix ? whole.declaring(outer) : whole
      }
      root.reserve(record.children)
    }
    // The elements that are open in it, the innermost one last.
    var inner: [OpenElement] = []
    while let record = try advance() {
      if record.position.byte > most { try checkSize(since: tag.position) }
      let node: XMLNode
      switch record.kind {
      case .start:
        if !namesPrefix { namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record) }
        var element = OpenElement(store.pointee.element(record))
        guard let text = store.pointee.takeOnlyText(before: most) else {
          element.reserve(record.children)
          inner.append(element)
          continue
        }
        if !namesPrefix { namesPrefix = store.pointee.mayBeginWithPrefix(text.start, text.end) }
        node = .element(element.finish(with: store.pointee.text(text)))
      case .end:
        guard let last = inner.popLast() else {
          let whole = root.finish()
          return namesPrefix ? whole.declaring(outer) : whole
        }
        node = .element(last.finish())
      case .text:
        if !namesPrefix {
          namesPrefix = store.pointee.mayBeginWithPrefix(record.start, record.end)
        }
        node = .text(store.pointee.text(record))
      case .comment, .instruction:
        hasInnerRemarks = true
        switch store.pointee.event(record) {
        case .comment(let text): node = .comment(text)
        case .instruction(let target, let data): node = .instruction(target: target, data: data)
        case .start, .end, .text: continue
        }
      }
      if inner.isEmpty { root.append(node) } else { inner[inner.count - 1].append(node) }
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

/// An element whose end tag has not come yet.
private struct OpenElement {
  private var element: XMLElement
  private var nodes: [XMLNode] = []

  init(_ element: XMLElement) {
    self.element = element
  }

  /// Makes room for so many nodes.
  @inline(__always)
  mutating func reserve(_ count: Int32) {
    if count > 0 { nodes.reserveCapacity(Int(count)) }
  }

  /// Adds a node.
  @inline(__always)
  mutating func append(_ node: XMLNode) {
    nodes.append(node)
  }

  /// The element, which contains a text and nothing else.
  @inline(__always)
  consuming func finish(with text: Text) -> XMLElement {
    element.content = .text(text)
    return element
  }

  /// The element, once all it contains has come.
  @inline(__always)
  consuming func finish() -> XMLElement {
    element.content = XMLContent(nodes)
    return element
  }
}
