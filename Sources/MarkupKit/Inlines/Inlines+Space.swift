import ArticleModel
import ByteScan

extension Inlines {
  /// Whether there is something to read or to follow: text other than white space, a link or an
  /// entity.
  var saysSomething: Bool {
    if let plain { return !plain.isBlank }
    return elements.contains { inline in
      switch inline {
      case .text(let text): !text.isBlank
      case .styled(_, let content): content.saysSomething
      case .link, .entity: true
      case .lineBreak: false
      }
    }
  }

  /// Whether a reader that collapses white space would give the same content back.
  var standsCollapsing: Bool {
    var edge = SpaceEdge()
    return saysSomething && edge.passes(self) && !edge.isAfterSpace
  }

  /// The same for content that need not say anything.
  var standsCollapsingInLine: Bool {
    var edge = SpaceEdge()
    return edge.passes(self) && !edge.isAfterSpace
  }
}

extension Text {
  /// Whether there is nothing but white space.
  var isBlank: Bool {
    let bytes = utf8.span
    for index in bytes.indices where !bytes[index].isMarkupSpace { return false }
    return true
  }
}

extension UInt8 {
  /// Whether it is white space in XML and HTML: space, tab, LF or CR.
  @inline(__always)
  var isMarkupSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}

/// What stands before a place in a line, as far as collapsing of white space looks at it.
private struct SpaceEdge {
  /// Whether a space stands before.
  var isAfterSpace = false

  /// Whether a space here would be dropped.
  private var isEdge = true

  /// Passes over content; whether collapsing leaves it as it is.
  mutating func passes(_ content: Inlines) -> Bool {
    if let plain = content.plain { return passes(plain) }
    for inline in content.elements {
      switch inline {
      case .text(let text):
        guard passes(text) else { return false }
      case .styled(_, let content):
        guard !content.isEmpty, passes(content) else { return false }
      case .link(let link):
        guard passes(link.content) else { return false }
      case .entity(let entity):
        guard passes(entity.content) else { return false }
      case .lineBreak:
        guard !isAfterSpace else { return false }
        isEdge = true
      }
    }
    return true
  }

  private mutating func passes(_ text: Text) -> Bool {
    var string = text.string
    return string.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      if first != 0x20 || !(isEdge || isAfterSpace), bytes.isRegularlySpaced {
        isAfterSpace = last == 0x20
        isEdge = false
        return true
      }
      for byte in bytes {
        if byte == 0x20 {
          guard !isEdge, !isAfterSpace else { return false }
          isAfterSpace = true
        } else if byte.isMarkupSpace {
          return false
        } else {
          isAfterSpace = false
          isEdge = false
        }
      }
      return true
    }
  }
}
