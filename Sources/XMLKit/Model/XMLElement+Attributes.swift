import ArticleModel

extension XMLElement {
  /// How many attributes it has, namespace declarations apart.
  public var attributeCount: Int {
    switch form {
    case .made(let made): made.parts.attributes.count
    case .recorded(let element): element.attributeCount
    }
  }

  /// Whether it has attributes, namespace declarations apart.
  public var hasAttributes: Bool { attributeCount > 0 }

  /// Whether it has an attribute of a namespace.
  public func hasAttribute(in namespace: Text) -> Bool {
    switch form {
    case .made(let made): made.parts.attributes.contains { $0.name.namespace == namespace }
    case .recorded(let element): element.hasAttribute(in: namespace)
    }
  }

  /// Whether the attribute that is in no namespace and has this name has this value.
  public func has(_ local: Text, _ value: Text) -> Bool {
    switch form {
    case .made(let made): made.parts.attributes.value(local, nil) == value
    case .recorded(let element): element.hasValue(value, local, nil)
    }
  }

  /// The value of the attribute that is in no namespace and has this name.
  public subscript(_ local: Text) -> Text? {
    value(local, nil)
  }

  /// The value of the attribute of this namespace and local name.
  public subscript(_ local: Text, namespace: Text) -> Text? {
    value(local, namespace)
  }

  private func value(_ local: Text, _ namespace: Text?) -> Text? {
    switch form {
    case .made(let made): made.parts.attributes.value(local, namespace)
    case .recorded(let element): element.value(local, namespace)
    }
  }
}

extension [XMLAttribute] {
  /// The value of the first attribute with this name.
  public func value(_ local: Text, _ namespace: Text? = nil) -> Text? {
    first { $0.name.means(local, namespace) }?.value
  }
}
