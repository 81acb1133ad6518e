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
        let more = store.pointee.tape.text(record)
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
    if let element = store.pointee.takeElement() {
      if element.hasRemarks { hasInnerRemarks = true }
      return XMLElement(element)
    }
    return try build(tag)
  }

  /// Makes an element of the events of a document that is read slice by slice.
  private func build(_ tag: XMLTag) throws(ConversionError) -> XMLElement {
    // Only what may name a prefix is searched for one.
    var namesPrefix = true
    var root = tag.element.parts
    var nodes: [XMLNode] = []
    let most = tag.position.byte + context.limits.articleSize
    if let record = store.pointee.taken {
      namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record)
      if let text = onlyText(before: most, &namesPrefix) {
        root.content = .text(text)
        return finished(root, namesPrefix)
      }
    }
    // The elements that are open in it, the innermost one last, and what they contain so far; in two
    // arrays, since to take a part out of a structure is to copy it.
    var inner: [ElementParts] = []
    var contents: [[XMLNode]] = []
    while let record = try advance() {
      if record.position.byte > most { try checkSize(since: tag.position) }
      let node: XMLNode
      switch record.kind {
      case .start:
        if !namesPrefix { namesPrefix = store.pointee.mayBeginWithPrefix(anyOf: record) }
        if let text = onlyText(before: most, &namesPrefix) {
          node = .element(XMLElement(store.pointee.parts(record, .text(text))))
        } else {
          inner.append(store.pointee.parts(record, .nodes([])))
          contents.append(nodes)
          nodes = []
          continue
        }
      case .end:
        guard var parts = inner.popLast(), let around = contents.popLast() else {
          root.content = XMLContent(nodes)
          // What the element declares itself has left the scope, and needs no declaring.
          return finished(root, namesPrefix)
        }
        parts.content = XMLContent(nodes)
        nodes = around
        node = .element(XMLElement(parts))
      case .text:
        if !namesPrefix {
          namesPrefix = store.pointee.mayBeginWithPrefix(record.start, record.end)
        }
        node = .text(store.pointee.tape.text(record))
      case .comment, .instruction:
        hasInnerRemarks = true
        guard let remark = store.pointee.tape.node(record) else { continue }
        node = remark
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
    return store.pointee.tape.text(record)
  }

  private func finished(_ root: consuming ElementParts, _ namesPrefix: Bool) -> XMLElement {
    let element = XMLElement(root)
    return namesPrefix ? element.declaring(scope.map(\.declaration)) : element
  }

  private func checkSize(since start: Position) throws(ConversionError) {
    let most = context.limits.articleSize
    guard position.byte - start.byte > most else { return }
    throw context.error(
      .sizeLimit, "expected at most \(most) bytes an article, found more", at: start)
  }
}
