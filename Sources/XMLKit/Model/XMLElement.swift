import ArticleModel
import ConvertCore

/// An element with all it contains, for the parts of a document that are kept as they are.
///
/// Documents are pulled, not loaded. An element of a small document is a view of it, of which no more is
/// made than is asked for.
public struct XMLElement: Sendable {
  enum Form: Sendable {
    case made(MadeElement)
    case recorded(RecordedElement)
  }

  private(set) var form: Form

  /// The element's name.
  public var name: XMLName {
    get {
      switch form {
      case .made(let made): made.parts.name
      case .recorded(let element): element.name
      }
    }
    set { change { $0.name = newValue } }
  }

  /// Its attributes, without namespace declarations.
  public var attributes: [XMLAttribute] {
    get {
      switch form {
      case .made(let made): made.parts.attributes
      case .recorded(let element): element.attributes
      }
    }
    set { change { $0.attributes = newValue } }
  }

  /// The namespaces it declares; on the outermost element also those its content names by prefix.
  public var declarations: [XMLNamespaceDeclaration] {
    get {
      switch form {
      case .made(let made): made.parts.declarations
      case .recorded(let element): element.declarations
      }
    }
    set { change { $0.declarations = newValue } }
  }

  /// What it contains.
  ///
  /// It is made when it is asked for: `onlyText`, `isText` and the like know as much of it without.
  public var children: [XMLNode] {
    get {
      switch form {
      case .made(let made): made.parts.content.nodes
      case .recorded(let element): element.nodes
      }
    }
    set { change { $0.content = XMLContent(newValue) } }
  }

  var content: XMLContent {
    switch form {
    case .made(let made): made.parts.content
    case .recorded(let element): element.content
    }
  }

  /// Where its `<` stood; the start of a document for elements that were not read.
  public var position: Position {
    get {
      switch form {
      case .made(let made): made.parts.position
      case .recorded(let element): element.position
      }
    }
    set { change { $0.position = newValue } }
  }

  /// Creates an element.
  public init(
    _ name: XMLName, attributes: [XMLAttribute] = [],
    declarations: [XMLNamespaceDeclaration] = [], children: [XMLNode] = [],
    position: Position = .start
  ) {
    self.init(
      ElementParts(
        name, attributes: attributes, declarations: declarations, content: XMLContent(children),
        position: position))
  }

  init(_ parts: consuming ElementParts) {
    form = .made(MadeElement(parts))
  }

  init(_ element: RecordedElement) {
    form = .recorded(element)
  }

  /// What it is made of.
  var parts: ElementParts {
    switch form {
    case .made(let made): return made.parts
    case .recorded(let element):
      return ElementParts(
        element.name, attributes: element.attributes, declarations: element.declarations,
        content: element.content, position: element.position)
    }
  }

  private mutating func change(_ body: (inout ElementParts) -> Void) {
    var parts = self.parts
    body(&parts)
    form = .made(MadeElement(parts))
  }
}

extension XMLElement: Hashable {
  /// Whether both elements say the same: places, prefixes and namespace declarations do not count.
  public static func == (one: XMLElement, other: XMLElement) -> Bool {
    one.name == other.name && one.attributes == other.attributes && one.content == other.content
  }

  /// Feeds what the element says to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(attributes)
    hasher.combine(content)
  }
}
