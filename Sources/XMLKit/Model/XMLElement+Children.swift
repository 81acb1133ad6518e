import ArticleModel

extension XMLElement {
  /// The text in it, where there is nothing else; nothing where there is none, or something else, too.
  public var onlyText: Text? {
    switch form {
    case .made(let made):
      if case .text(let text) = made.parts.content { text } else { nil }
    case .recorded(let element): element.onlyText
    }
  }

  /// Whether it contains nothing at all.
  public var isEmpty: Bool {
    switch form {
    case .made(let made):
      if case .nodes(let nodes) = made.parts.content { nodes.isEmpty } else { false }
    case .recorded(let element): element.isEmpty
    }
  }

  /// The elements in it, without text, comments and instructions.
  public var elements: [XMLElement] {
    switch form {
    case .made(let made):
      made.parts.content.nodes.compactMap {
        if case .element(let element) = $0 { element } else { nil }
      }
    case .recorded(let element): element.elements
    }
  }

  /// The first element in it that has this name, whatever its namespace.
  public func element(named local: Text) -> XMLElement? {
    switch form {
    case .made: elements.first { $0.name.local == local }
    case .recorded(let element): element.element(named: local).map { XMLElement($0) }
    }
  }

  /// The only element in it.
  public var onlyElement: XMLElement? {
    let elements = elements
    return elements.count == 1 ? elements[0] : nil
  }

  /// Whether it holds no element.
  public var isText: Bool {
    switch form {
    case .made(let made):
      guard case .nodes(let children) = made.parts.content else { return true }
      return children.allSatisfy { child in
        if case .element = child { false } else { true }
      }
    case .recorded(let element): return element.isText
    }
  }

  /// Whether there is text other than white space in it or its descendants.
  public var hasText: Bool {
    switch form {
    case .made(let made):
      made.parts.content.nodes.contains { node in
        if case .element(let element) = node { element.hasText } else { node.isVisible }
      }
    case .recorded(let element): element.hasText(anywhere: true)
    }
  }

  /// Whether there is text other than white space in it, outside of other elements.
  public var hasOwnText: Bool {
    switch form {
    case .made(let made): made.parts.content.nodes.contains { $0.isVisible }
    case .recorded(let element): element.hasText(anywhere: false)
    }
  }

  /// All text in the element and its descendants.
  public var text: Text {
    if let onlyText { return onlyText }
    if isEmpty { return "" }
    var string = ""
    appendText(to: &string)
    return Text(string)
  }

  private func appendText(to string: inout String) {
    if let onlyText {
      string += onlyText.string
      return
    }
    for child in children {
      switch child {
      case .element(let element): element.appendText(to: &string)
      case .text(let text): string += text.string
      case .comment, .instruction: break
      }
    }
  }
}

extension XMLNode {
  /// Whether it is text other than white space.
  fileprivate var isVisible: Bool {
    if case .text(let text) = self { !text.utf8.allSatisfy(isXMLSpace) } else { false }
  }
}
