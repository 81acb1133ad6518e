import ArticleModel

extension EventStore {
  /// The number of an element's name; nothing where its prefix stands for nothing.
  @inline(__always)
  mutating func elementName(_ name: Int32) -> Int32? {
    let spelt = quick.names.all[Int(name)]
    switch spelt.kind {
    case .plain: return quick.names.resolve(name, in: quick.defaultNamespace, &names)
    case .prefixed:
      guard let namespace = quick.namespace(of: spelt.prefixNumber) else { return nil }
      return quick.names.resolve(name, in: namespace, &names)
    case .xml, .declaration: return nil
    }
  }

  /// The number of an attribute's name; nothing where its prefix stands for nothing.
  @inline(__always)
  mutating func attributeName(_ name: Int32) -> Int32? {
    switch quick.names.kind(of: name) {
    case .plain: return quick.names.resolvePlain(name, &names)
    case .prefixed, .declaration: return elementName(name)
    case .xml: return quick.names.resolve(name, in: QuickNamespaces.xml, &names)
    }
  }

  /// Takes a namespace declaration; false where libxml2 may have something to say of it.
  ///
  /// The declarations from `first` on are of the same tag.
  mutating func declare(
    _ name: Int32, _ uri: UnsafeBufferPointer<UInt8>, since first: Int
  ) -> Bool {
    let prefix = quick.names.declaredPrefix(of: name)
    for other in tape.declarations[first...] where other.prefix == prefix { return false }
    var declaration = XMLNamespaceDeclaration(prefix: prefix, uri: "")
    if uri.isEmpty {
      guard prefix == nil else { return false }
      quick.defaultNamespace = -1
    } else {
      guard let number = quick.names.namespaces.number(of: uri),
        let text = quick.names.namespaces.text(number)
      else { return false }
      declaration.uri = text
      if prefix == nil {
        quick.defaultNamespace = number
      } else {
        let prefixNumber = quick.names.all[Int(name)].prefixNumber
        quick.bindings.append(QuickBinding(prefix: prefixNumber, namespace: number))
      }
    }
    tape.declarations.append(declaration)
    return true
  }

  /// Whether two attributes have the same name in the same namespace.
  mutating func hasEqualNames(_ range: Range<Int>) -> Bool {
    range.contains { index in
      (range.lowerBound..<index).contains { other in
        names[tape.attributes[other].name] == names[tape.attributes[index].name]
      }
    }
  }
}
