import ConvertCore

extension MarkupScanner {
  /// Passes the markup at `at`; false where more bytes are needed, or the document is broken.
  mutating func markup() -> Bool {
    guard at + 1 < bytes.count else { return false }
    switch bytes[at + 1] {
    case UInt8(ascii: "/"): return endTag()
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "?"): return instruction()
    default: return startTag()
    }
  }

  private mutating func endTag() -> Bool {
    var index = at + 2
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "<") { return giveUp(index) }
      index += 1
    }
    guard index < bytes.count else { return wait(.startTagLimit, "an end tag") }
    mark(.end, at)
    depth = max(depth - 1, 0)
    at = index + 1
    return true
  }

  private mutating func instruction() -> Bool {
    if isAtStart {
      guard at + 6 <= bytes.count || isLast else { return false }
      // The XML declaration looks like an instruction and is reported as none.
      if !(matches("<?xml", at) && at + 5 < bytes.count && isXMLSpace(bytes[at + 5])) {
        mark(.instruction, at)
      }
    } else {
      mark(.instruction, at)
    }
    at += 2
    state = .instruction
    return true
  }

  private mutating func declaration() -> Bool {
    if matches("<!--", at) {
      mark(.comment, at)
      at += 4
      state = .comment
      return true
    }
    if matches("<![CDATA[", at) {
      markText(at)
      at += 9
      state = .section
      return true
    }
    if matches("<!DOCTYPE", at) { return documentType() }
    let isCutOff = mayMatch("<!--", at) || mayMatch("<![CDATA[", at) || mayMatch("<!DOCTYPE", at)
    return isCutOff ? false : giveUp(at + 2)
  }

  private mutating func startTag() -> Bool {
    var index = at + 1
    var attributes = 0
    var hasReference = false
    let most = context.limits.attributes
    search: while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): break search
      case UInt8(ascii: "="): attributes += 1
      case UInt8(ascii: "<"): return giveUp(index)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quote = bytes[index]
        index += 1
        while index < bytes.count, bytes[index] != quote {
          if bytes[index] == UInt8(ascii: "<") { return giveUp(index) }
          if bytes[index] == UInt8(ascii: "&") { hasReference = true }
          index += 1
        }
      default: break
      }
      index += 1
    }
    guard attributes <= most else {
      fail(.attributeLimit, "expected at most \(most) attributes a tag, found more", at)
      return false
    }
    guard index < bytes.count, index - at < context.limits.startTagSize else {
      return wait(.startTagLimit, "a start tag")
    }
    let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
    guard depth < context.limits.depth else {
      fail(.depthLimit, "expected elements at most \(depth) deep, found deeper ones", at)
      return false
    }
    mark(isEmpty ? .empty : .start, at)
    if !isEmpty { depth += 1 }
    if hasReference, !references(to: index) { return false }
    at = index + 1
    return true
  }

  /// Asks for more bytes of markup that must be seen whole; false.
  mutating func wait(_ code: DiagnosticCode, _ what: String) -> Bool {
    let most = context.limits.startTagSize
    if bytes.count - at >= most {
      fail(code, "expected \(what) of at most \(most) bytes, found a longer one", at)
    }
    // Twice as much each time keeps the cost of starting anew in proportion to the bytes.
    wanted = (bytes.count - at) * 2
    return false
  }

  /// Gives libxml2 the bytes through one that cannot stand there, for it to say so; false.
  mutating func giveUp(_ index: Int) -> Bool {
    at = min(index + 1, bytes.count)
    state = .broken
    return false
  }
}

/// Whether a byte is white space in XML.
@inline(__always)
func isXMLSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
}
