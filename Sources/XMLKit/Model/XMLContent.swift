import ArticleModel

/// What an element contains.
///
/// Most elements hold one text, or nothing: neither needs an array around it. One text is always
/// `text`, so that equal content is equal here.
enum XMLContent: Hashable, Sendable {
  /// A text alone.
  case text(Text)
  /// Anything else; nothing, where there are none.
  case nodes([XMLNode])

  /// Creates the content of these nodes.
  init(_ nodes: [XMLNode]) {
    if nodes.count == 1, case .text(let text) = nodes[0] {
      self = .text(text)
    } else {
      self = .nodes(nodes)
    }
  }

  /// The nodes.
  var nodes: [XMLNode] {
    switch self {
    case .text(let text): [.text(text)]
    case .nodes(let nodes): nodes
    }
  }
}
