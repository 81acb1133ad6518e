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
    let found =
      store.pointee.isWhole
      ? store.pointee.scope.last { $0.prefix == prefix }?.uri
      : scope.last { $0.declaration.prefix == prefix }?.declaration.uri
    return found.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Takes the namespaces a start tag declares.
  func enter(_ declarations: [XMLNamespaceDeclaration]) {
    store.pointee.scopeDepth = depth
    for declaration in declarations {
      scope.append(ScopedDeclaration(depth: depth, declaration: declaration))
      store.pointee.longestPrefix = max(
        store.pointee.longestPrefix, declaration.prefix?.utf8.count ?? 0)
    }
  }

  /// Forgets the namespaces of the element that ended.
  func leave() {
    while let last = scope.last, last.depth > depth { scope.removeLast() }
    store.pointee.scopeDepth = scope.last?.depth ?? 0
  }
}

extension XMLElement {
  /// The element with those of the namespaces in scope that its content names by a prefix: a value
  /// such as `xs:string` means nothing without them.
  func declaring(_ scope: [XMLNamespaceDeclaration]) -> XMLElement {
    var element = self
    for place in scope.indices.reversed() {
      guard let prefix = scope[place].prefix, names(prefix),
        !declarations.contains(where: { $0.prefix == prefix }),
        !scope[(place + 1)...].contains(where: { $0.prefix == prefix })
      else { continue }
      element.declarations.append(scope[place])
    }
    return element
  }

  /// Whether an attribute's value, or a whole text, begins with a prefix and a colon.
  private func names(_ prefix: Text) -> Bool {
    for attribute in attributes where attribute.value.begins(with: prefix) { return true }
    if let onlyText { return onlyText.begins(with: prefix) }
    for child in children {
      switch child {
      case .element(let element): if element.names(prefix) { return true }
      case .text(let text): if text.begins(with: prefix) { return true }
      case .comment, .instruction: break
      }
    }
    return false
  }
}

extension Text {
  /// Whether a prefix and a colon come first, or behind white space.
  fileprivate func begins(with prefix: Text) -> Bool {
    let (bytes, prefix) = (utf8.span, prefix.utf8.span)
    var start = 0
    while start < bytes.count, isXMLSpace(bytes[start]) { start += 1 }
    let colon = start + prefix.count
    guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return false }
    for index in prefix.indices where bytes[start + index] != prefix[index] { return false }
    return true
  }
}
