import ArticleModel

/// A namespace declaration that holds where the reader is.
struct ScopedDeclaration {
  /// How deep the element that declares it is.
  var depth: Int

  /// What it declares.
  var declaration: XMLNamespaceDeclaration
}

extension XMLPuller {
  /// Returns the namespace a prefix stands for where the reader is, or that of names without prefix.
  public func namespace(of prefix: Text?) -> Text? {
    let found = scope.last { $0.declaration.prefix == prefix }?.declaration.uri
    return found.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Takes the namespaces a start tag declares.
  func enter(_ declarations: [XMLNamespaceDeclaration]) {
    scopeDepth = depth
    for declaration in declarations {
      scope.append(ScopedDeclaration(depth: depth, declaration: declaration))
    }
  }

  /// Forgets the namespaces of the element that ended.
  func leave() {
    while let last = scope.last, last.depth > depth { scope.removeLast() }
    scopeDepth = scope.last?.depth ?? 0
  }
}

extension XMLElement {
  /// The element with those of the namespaces in scope that its content names by a prefix: a value
  /// such as `xs:string` means nothing without them.
  func declaring(_ scope: [ScopedDeclaration]) -> XMLElement {
    var element = self
    var seen = Set(declarations.map(\.prefix))
    for scoped in scope.reversed() {
      guard let prefix = scoped.declaration.prefix, seen.insert(prefix).inserted else { continue }
      if names(prefix) { element.declarations.append(scoped.declaration) }
    }
    return element
  }

  /// Whether an attribute's value, or a whole text, begins with a prefix and a colon.
  private func names(_ prefix: Text) -> Bool {
    let mark = Array(prefix.utf8) + [UInt8(ascii: ":")]
    if attributes.contains(where: { $0.value.utf8.starts(with: mark) }) { return true }
    return children.contains { child in
      switch child {
      case .element(let element): element.names(prefix)
      case .text(let text): text.utf8.drop(while: isXMLSpace).starts(with: mark)
      case .comment, .instruction: false
      }
    }
  }
}
