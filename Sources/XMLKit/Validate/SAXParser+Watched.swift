internal import CLibXML2

extension SAXParser {
  /// What libxml2 is to call where a document is validated while it is parsed, and nothing is kept.
  static var watchedHandler: xmlSAXHandler {
    var handler = handler
    handler.startElementNs = { user, local, prefix, uri, nsCount, ns, count, _, attributes in
      guard let local else { return }
      events(of: user)?.pointee.watchStart(
        SAXElement(
          local: local, prefix: prefix, namespace: uri, declarationCount: nsCount, declarations: ns,
          attributeCount: count, attributes: attributes))
    }
    handler.endElementNs = { user, local, prefix, uri in
      events(of: user)?.pointee.watchEnd(local, prefix, uri)
    }
    handler.characters = { user, bytes, count in
      events(of: user)?.pointee.watch(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = nil
    handler.processingInstruction = nil
    return handler
  }
}

extension EventStore {
  /// An element begins.
  fileprivate mutating func watchStart(_ element: SAXElement) {
    watchText()
    hasRoot = true
    let place = marks.takeTag() ?? textPosition
    watch?.start(element, at: place, parser: context.map { ParserHandle($0) })
  }

  /// An element ends.
  fileprivate mutating func watchEnd(
    _ local: SAXElement.CString?, _ prefix: SAXElement.CString?, _ namespace: SAXElement.CString?
  ) {
    watchText()
    _ = marks.take(.end)
    watch?.end(local, prefix, namespace)
  }

  /// Text goes on: it is kept up to the next tag, as libxml2 would join each piece with all before it.
  fileprivate mutating func watch(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: text)
  }

  private mutating func watchText() {
    guard !bytes.isEmpty else { return }
    bytes.withUnsafeBufferPointer { watch?.text($0) }
    bytes.removeAll(keepingCapacity: true)
  }
}
