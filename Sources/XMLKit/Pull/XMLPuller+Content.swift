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
    // Only what may name a prefix is searched for one.
    var namesPrefix = true
    var root = XMLElement(tag)
    var nodes: [XMLNode] = []
    let most = tag.position.byte + context.limits.articleSize
    if let record = store.pointee.taken {
      namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record)
      if let text = onlyText(before: most, &namesPrefix) {
        root.content = .text(text)
        return namesPrefix ? root.declaring(scope) : root
      }
      nodes.reserveCapacity(Int(record.children))
    }
    // The elements that are open in it, the innermost one last, and what they contain so far; in two
    // arrays, since to take a part out of a structure is to copy it.
    var inner: [XMLElement] = []
    var contents: [[XMLNode]] = []
    while let record = try advance() {
      if record.position.byte > most { try checkSize(since: tag.position) }
      let node: XMLNode
      switch record.kind {
      case .start:
        if !namesPrefix { namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record) }
        if let text = onlyText(before: most, &namesPrefix) {
          node = .element(store.pointee.element(record, .text(text)))
        } else {
          inner.append(store.pointee.element(record, .nodes([])))
          contents.append(nodes)
          nodes = []
          nodes.reserveCapacity(Int(record.children))
          continue
        }
      case .end:
        guard var element = inner.popLast(), let around = contents.popLast() else {
          root.content = XMLContent(nodes)
          // What the element declares itself has left the scope, and needs no declaring.
          return namesPrefix ? root.declaring(scope) : root
        }
        element.content = XMLContent(nodes)
        nodes = around
        node = .element(element)
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
      nodes.append(node)
    }
    throw context.error(.xmlSyntax, "expected the end of <\(tag.name.qualified)>", at: position)
  }

  /// The text of the element whose start was taken last, where it contains nothing else; it is passed
  /// with its end tag.
  @inline(__always)
  private func onlyText(before most: Int, _ namesPrefix: inout Bool) -> Text? {
    guard let record = store.pointee.takeOnlyText(before: most) else { return nil }
    if !namesPrefix {
      namesPrefix = store.pointee.mayBeginWithPrefix(record.start, record.end)
    }
    return store.pointee.text(record)
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
