import ArticleModel
import ConvertCore

/// A look at a schema's files before they are compiled: what in them would be endless, and which
/// attributes are identifiers.
struct SchemaSurvey {
  /// The attributes that are identifiers.
  private(set) var identifiers = IdentifierNames()

  private var expansion = SchemaExpansion()

  /// Looks over a file.
  ///
  /// - Throws: `ConversionError` where it is not well-formed, passes a limit, or asks for too much.
  mutating func look(over bytes: [UInt8], _ name: DocumentName) throws(ConversionError) {
    let context = ConversionContext(name)
    let puller = XMLPuller(Input(name, bytes: bytes), in: context)
    let store = puller.parser.store
    var roles: [Int32: SchemaRole] = [:]
    var target: Text?
    while let record = try puller.advance() {
      switch record.kind {
      case .start:
        let role = roles[record.name] ?? SchemaRole(store.pointee.names[record.name])
        roles[record.name] = role
        let tag = role == .other ? nil : store.pointee.tag(record)
        if let tag {
          if role == .schema { target = tag["targetNamespace"] }
          note(tag, role, target, puller)
        }
        try expansion.enter(tag, role, in: context)
      case .end: expansion.leave()
      default: break
      }
    }
    try expansion.check(in: context)
    // Entities that are not plain text would be libxml2's to expand, and to load.
    if context.log.entries.contains(where: { $0.code == .xmlEntity }) {
      throw context.error(
        .schemaBroken, "expected a schema without entities of markup, found some", at: .start)
    }
  }

  /// Notes what a declaration says of identifiers.
  private mutating func note(
    _ tag: XMLTag, _ role: SchemaRole, _ target: Text?, _ puller: XMLPuller
  ) {
    if role == .schema, target != SchemaKind.xmlNamespace {
      identifiers.namespaces.insert(target)
    }
    if role == .element, let name = tag["name"] { identifiers.elements.insert(name) }
    guard role == .attribute, let name = tag["name"], let type = tag["type"] else { return }
    let parts = type.string.utf8.split(separator: UInt8(ascii: ":"))
    guard let local = parts.last, local.elementsEqual("ID".utf8),
      puller.namespace(of: parts.count > 1 ? Text(String(parts[0]) ?? "") : nil)
        == SchemaKind.xsdNamespace
    else { return }
    if target == SchemaKind.xmlNamespace {
      identifiers.includesXMLID = true
    } else {
      identifiers.names.insert(name)
    }
  }
}
