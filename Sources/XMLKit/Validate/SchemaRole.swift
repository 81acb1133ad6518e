import ArticleModel

/// What an element of a schema is to a survey.
enum SchemaRole {
  /// The root of an XML Schema.
  case schema
  /// The declaration of an attribute, or a reference to one.
  case attribute
  /// The declaration of an element, whose content is no part of what surrounds it.
  case element
  /// A definition of XML Schema that has a name, or a reference to one: `group`, `attributeGroup`.
  case group
  /// A type.
  case type
  /// What a type is derived from.
  case derivation
  /// A definition of RELAX NG.
  case define
  /// A reference of RELAX NG.
  case reference
  /// Another part of a content model.
  case particle
  /// Nothing that matters.
  case other

  /// The role of the elements with a name.
  init(_ name: XMLName) {
    switch (name.namespace, name.local) {
    case (SchemaKind.xsdNamespace?, "schema"): self = .schema
    case (SchemaKind.xsdNamespace?, "attribute"): self = .attribute
    case (SchemaKind.xsdNamespace?, "element"), (SchemaKind.relaxNGNamespace?, "element"):
      self = .element
    case (SchemaKind.xsdNamespace?, "group"), (SchemaKind.xsdNamespace?, "attributeGroup"):
      self = .group
    case (SchemaKind.xsdNamespace?, "complexType"), (SchemaKind.xsdNamespace?, "simpleType"):
      self = .type
    case (SchemaKind.xsdNamespace?, "extension"), (SchemaKind.xsdNamespace?, "restriction"):
      self = .derivation
    case (SchemaKind.xsdNamespace?, "sequence"), (SchemaKind.xsdNamespace?, "choice"),
      (SchemaKind.xsdNamespace?, "all"), (SchemaKind.xsdNamespace?, "any"):
      self = .particle
    case (SchemaKind.relaxNGNamespace?, "define"): self = .define
    case (SchemaKind.relaxNGNamespace?, "ref"), (SchemaKind.relaxNGNamespace?, "parentRef"):
      self = .reference
    default: self = .other
    }
  }
}
