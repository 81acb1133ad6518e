import CLibXML2

extension SAXParser {
  /// What libxml2 is to call; all else it would call to build a tree is left out.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, local, prefix, uri, nsCount, ns, count, _, attributes in
      guard let local else { return }
      parser(user)?.start(
        (local, prefix, uri), UnsafeBufferPointer(start: ns, count: Int(nsCount) * 2),
        UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
    }
    handler.endElementNs = { user, _, _, _ in
      parser(user)?.end()
    }
    handler.characters = { user, bytes, count in
      parser(user)?.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.comment = { user, text in
      parser(user)?.comment(text)
    }
    handler.processingInstruction = { user, target, data in
      parser(user)?.instruction(target, data)
    }
    handler.serror = { user, error in
      guard let error else { return }
      parser(user)?.refused(error.pointee)
    }
    return handler
  }
}

/// The parser behind libxml2's user data.
@inline(__always)
private func parser(_ user: UnsafeMutableRawPointer?) -> SAXParser? {
  user.map { Unmanaged<SAXParser>.fromOpaque($0).takeUnretainedValue() }
}
