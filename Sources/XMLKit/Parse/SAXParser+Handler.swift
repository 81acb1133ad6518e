internal import CLibXML2

extension SAXParser {
  /// What libxml2 is to call; all else it would call to build a tree is left out.
  static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, local, prefix, uri, nsCount, ns, count, _, attributes in
      guard let local else { return }
      events(of: user)?.pointee.start(
        (local, prefix, uri), UnsafeBufferPointer(start: ns, count: Int(nsCount) * 2),
        UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
    }
    handler.endElementNs = { user, _, _, _ in
      events(of: user)?.pointee.end()
    }
    handler.characters = { user, bytes, count in
      events(of: user)?.pointee.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.reference = { user, name in
      events(of: user)?.pointee.reference(name)
    }
    handler.comment = { user, text in
      events(of: user)?.pointee.comment(text)
    }
    handler.processingInstruction = { user, target, data in
      events(of: user)?.pointee.instruction(target, data)
    }
    handler.serror = { user, error in
      guard let error else { return }
      events(of: user)?.pointee.refused(error.pointee)
    }
    return handler
  }
}

/// The store behind libxml2's user data.
@inline(__always)
func events(of user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<EventStore>? {
  user?.assumingMemoryBound(to: EventStore.self)
}
