/// Inline content in normal form: adjacent runs of text are one, and no run of text is empty.
///
/// The normal form holds by construction, so that equality needs no pass of its own and no reader can
/// forget it.
public struct Inlines: Hashable, Sendable {
  /// The inlines, in order.
  public private(set) var elements: [Inline]

  /// Creates empty content.
  public init() {
    elements = []
  }

  /// Creates plain text.
  public init(_ text: Text) {
    elements = text.isEmpty ? [] : [.text(text)]
  }

  /// Creates content from inlines, which are brought into normal form.
  public init(_ inlines: some Sequence<Inline>) {
    elements = []
    for inline in inlines { append(inline) }
  }

  /// Adds an inline at the end.
  public mutating func append(_ inline: Inline) {
    guard case .text(let text) = inline else {
      elements.append(inline)
      return
    }
    if text.isEmpty { return }
    guard case .text(let before)? = elements.last else {
      elements.append(inline)
      return
    }
    // Out of the array first, so that the text grows in its place and a long run of pieces stays
    // linear.
    elements.removeLast()
    var joined = (consume before).string
    joined += text.string
    elements.append(.text(Text(joined)))
  }

  /// Adds other content at the end.
  public mutating func append(_ other: Inlines) {
    for inline in other.elements { append(inline) }
  }

  /// Whether there is nothing at all.
  public var isEmpty: Bool { elements.isEmpty }

  /// The text, where there is nothing but text.
  public var plain: Text? {
    switch elements.first {
    case nil: ""
    case .text(let text)? where elements.count == 1: text
    default: nil
    }
  }

  /// The text without its markup; a line break is a space.
  public var plainText: Text {
    if let plain { return plain }
    return Text(elements.map(\.plainText.string).joined())
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
