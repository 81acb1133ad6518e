import ArticleModel

extension XMLElement {
  /// The text in it, where there is nothing else; nothing where there is none, or something else, too.
  public var onlyText: Text? {
    if case .text(let text) = content { text } else { nil }
  }

  /// Whether it contains nothing at all.
  public var isEmpty: Bool {
    if case .nodes(let nodes) = content { nodes.isEmpty } else { false }
  }

  /// Adds a node at the end of what it contains.
  mutating func append(_ node: XMLNode) {
    content.append(node)
  }

  /// The elements in it, without text, comments and instructions.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The only element in it.
  public var onlyElement: XMLElement? {
    guard case .nodes(let children) = content else { return nil }
    var only: XMLElement?
    for case .element(let child) in children {
      guard only == nil else { return nil }
      only = child
    }
    return only
  }

  /// Whether it holds no element.
  public var isText: Bool {
    guard case .nodes(let children) = content else { return true }
    return children.allSatisfy { child in
      if case .element = child { false } else { true }
    }
  }
}
