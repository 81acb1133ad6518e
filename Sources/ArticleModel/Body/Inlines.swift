/// Inline content in normal form: adjacent runs of text are one, and no run of text is empty.
///
/// The normal form holds by construction, so that equality needs no pass of its own and no reader can
/// forget it.
public struct Inlines: Hashable, Sendable {
  // Nearly all content is nothing but text, which then needs no array around it. Content that is text
  // alone is never `mixed`, so that equal content is equal here.
  private enum Content: Hashable, Sendable {
    case plain(Text)
    case mixed([Inline])
  }

  private var content: Content

  /// Creates empty content.
  public init() {
    content = .plain("")
  }

  /// Creates plain text.
  public init(_ text: Text) {
    content = .plain(text)
  }

  /// Creates content from inlines, which are brought into normal form.
  public init(_ inlines: some Sequence<Inline>) {
    self.init()
    for inline in inlines { append(inline) }
  }

  /// The inlines, in order.
  public var elements: [Inline] {
    switch content {
    case .plain(let text): text.isEmpty ? [] : [.text(text)]
    case .mixed(let elements): elements
    }
  }

  /// Adds an inline at the end.
  public mutating func append(_ inline: Inline) {
    if case .text(let text) = inline, text.isEmpty { return }
    switch content {
    case .plain(let before):
      // Out of its place first, so that the text grows where it is and a long run of pieces stays
      // linear; so, too, below.
      content = .plain("")
      if case .text(let text) = inline {
        content = .plain((consume before).followed(by: text))
      } else {
        content = .mixed(before.isEmpty ? [inline] : [.text(before), inline])
      }
    case .mixed(var elements):
      content = .plain("")
      if case .text(let text) = inline, case .text(let before)? = elements.last {
        elements.removeLast()
        elements.append(.text((consume before).followed(by: text)))
      } else {
        elements.append(inline)
      }
      content = .mixed(elements)
    }
  }

  /// Adds other content at the end.
  public mutating func append(_ other: Inlines) {
    for inline in other.elements { append(inline) }
  }

  /// Whether there is nothing at all.
  public var isEmpty: Bool { plain?.isEmpty ?? false }

  /// The text, where there is nothing but text.
  public var plain: Text? {
    if case .plain(let text) = content { text } else { nil }
  }

  /// The text without its markup; a line break is a space.
  public var plainText: Text {
    if let plain { return plain }
    return Text(elements.map(\.plainText.string).joined())
  }
}

extension Text {
  fileprivate consuming func followed(by text: Text) -> Text {
    var joined = string
    _ = consume self
    joined += text.string
    return Text(joined)
  }
}

extension Inline {
  /// The text without its markup; a line break is a space.
  public var plainText: Text {
    switch self {
    case .text(let text): text
    case .styled(_, let content): content.plainText
    case .link(let link): link.content.plainText
    case .lineBreak: " "
    case .entity(let entity): entity.content.plainText
    }
  }
}

extension Inlines: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  /// Creates plain text.
  public init(stringLiteral value: String) {
    self.init(Text(value))
  }

  /// Creates content from inlines.
  public init(arrayLiteral elements: Inline...) {
    self.init(elements)
  }
}
