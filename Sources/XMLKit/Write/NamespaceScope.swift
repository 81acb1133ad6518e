import ArticleModel

/// Which prefix stands for which namespace while elements are written.
struct NamespaceScope {
  /// How an element and its attributes are to be written.
  struct Names {
    /// The element's name with prefix.
    var element = ""

    /// The attributes' names with prefixes, in order.
    var attributes: [String] = []

    /// What the element must declare.
    var declarations: [XMLNamespaceDeclaration] = []

    /// What holds inside.
    var scope: NamespaceScope

    /// Finds the names of an element that stands where `outer` holds.
    init(of element: XMLElement, in outer: NamespaceScope) {
      scope = outer
      // The names' own needs go before what the element is said to declare.
      self.element = name(element.name, isAttribute: false)
      attributes = element.attributes.map { name($0.name, isAttribute: true) }
      for declaration in element.declarations where isFree(declaration.prefix) {
        guard scope.namespace(declaration.prefix) != declaration.uri else { continue }
        declare(declaration.prefix, declaration.uri)
      }
    }

    private mutating func name(_ name: XMLName, isAttribute: Bool) -> String {
      var prefix = name.prefix.flatMap { $0.isEmpty ? nil : $0 }
      if prefix == "xml" { return name.qualified.string }
      guard let namespace = name.namespace, !namespace.isEmpty else {
        if !isAttribute, prefix == nil {
          if !scope.namespace(nil).isEmpty { declare(nil, "") } else { pin(nil) }
        }
        return name.qualified.string
      }
      if isAttribute, prefix == nil { prefix = scope.prefix(of: namespace) ?? fresh() }
      if scope.namespace(prefix) != namespace {
        if !isFree(prefix) { prefix = fresh() }
        declare(prefix, namespace)
      } else {
        pin(prefix)
      }
      return prefix.map { "\($0.string):\(name.local.string)" } ?? name.local.string
    }

    private var pinned: [Text?] = []

    /// Says that a prefix must keep its meaning on this element.
    private mutating func pin(_ prefix: Text?) {
      if isFree(prefix) { pinned.append(prefix) }
    }

    private func isFree(_ prefix: Text?) -> Bool { !pinned.contains(prefix) }

    private mutating func declare(_ prefix: Text?, _ uri: Text) {
      pin(prefix)
      declarations.append(XMLNamespaceDeclaration(prefix: prefix, uri: uri))
      scope.declarations.append(XMLNamespaceDeclaration(prefix: prefix, uri: uri))
    }

    private func fresh() -> Text {
      var number = 1
      while !scope.namespace("ns\(number)").isEmpty { number += 1 }
      return "ns\(number)"
    }
  }

  private var declarations: [XMLNamespaceDeclaration]

  /// Creates a scope with these declarations.
  init(_ declarations: [XMLNamespaceDeclaration]) {
    self.declarations = declarations
  }

  /// The namespace a prefix stands for; empty where it stands for none.
  func namespace(_ prefix: Text?) -> Text {
    declarations.last { $0.prefix == prefix }?.uri ?? ""
  }

  /// A prefix that stands for a namespace.
  func prefix(of namespace: Text) -> Text? {
    declarations.last {
      $0.prefix != nil && $0.uri == namespace && self.namespace($0.prefix) == namespace
    }?.prefix
  }
}
