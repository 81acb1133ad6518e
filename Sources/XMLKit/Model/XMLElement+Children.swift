extension XMLElement {
  /// The elements in it, without text, comments and instructions.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The only element in it.
  public var onlyElement: XMLElement? {
    var only: XMLElement?
    for case .element(let child) in children {
      guard only == nil else { return nil }
      only = child
    }
    return only
  }

  /// Whether it holds no element.
  public var isText: Bool {
    children.allSatisfy { child in
      if case .element = child { false } else { true }
    }
  }
}
