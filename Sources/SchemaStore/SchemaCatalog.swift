import ArticleModel
import ConvertCore
import XMLKit

/// An OASIS XML catalog: which files stand for which identifiers (XML Catalogs 1.1, OASIS 2005).
///
/// Only files below the catalog's folder count: an entry that leads elsewhere is passed over.
public struct SchemaCatalog: Sendable {
  /// One entry.
  public struct Entry: Hashable, Sendable {
    /// What an entry maps.
    public enum Kind: String, CaseIterable, Sendable {
      /// A public identifier.
      case publicID = "public"
      /// A whole system identifier.
      case system
      /// A whole URI.
      case uri
      /// The beginning of system identifiers.
      case rewriteSystem
      /// The beginning of URIs.
      case rewriteURI
    }

    /// What it maps.
    public let kind: Kind

    /// The identifier, or its beginning.
    public let identifier: String

    /// The path, or its beginning, below the catalog's folder.
    public let path: String

    /// Creates an entry.
    public init(_ kind: Kind, _ identifier: String, _ path: String) {
      self.kind = kind
      self.identifier = identifier
      self.path = path
    }
  }

  /// The namespace of catalogs.
  static let namespace: Text = "urn:oasis:names:tc:entity:xmlns:xml:catalog"

  /// The entries, in their order.
  public private(set) var entries: [Entry] = []

  /// Creates an empty catalog.
  public init() {}

  /// Reads a catalog.
  ///
  /// - Throws: `ConversionError` where it is none.
  public init(_ bytes: [UInt8], named name: DocumentName) throws(ConversionError) {
    let context = ConversionContext(name)
    let puller = XMLPuller(Input(name, bytes: bytes), in: context)
    let root = try puller.root()
    guard root.name == XMLName("catalog", namespace: Self.namespace) else {
      throw context.error(
        "schemas.catalog", "expected an OASIS catalog, found <\(root.name.qualified)>",
        at: root.position)
    }
    while let event = try puller.next() {
      if case .start(let tag) = event, let entry = Entry(tag) { entries.append(entry) }
    }
  }

  /// Adds an entry, in the place of one for the same identifier.
  public mutating func add(_ entry: Entry) {
    entries.removeAll { $0.kind == entry.kind && $0.identifier == entry.identifier }
    entries.append(entry)
  }

  /// Keeps the entries that lead to a path for which `body` is true.
  public mutating func keep(where body: (_ path: String) -> Bool) {
    entries.removeAll { !body($0.path) }
  }

  /// The path, below the catalog's folder, of what has this identifier.
  public func path(of identifier: SchemaIdentifier) -> String? {
    switch identifier {
    case .publicID(let id): exact(.publicID, id.normalizedSpace)
    case .system(let id):
      exact(.system, id) ?? exact(.uri, id) ?? rewritten(.rewriteSystem, id)
        ?? rewritten(.rewriteURI, id)
    }
  }

  private func exact(_ kind: Entry.Kind, _ identifier: String) -> String? {
    entries.first { $0.kind == kind && $0.identifier.utf8.elementsEqual(identifier.utf8) }?.path
  }

  /// The path by the longest beginning that fits.
  private func rewritten(_ kind: Entry.Kind, _ identifier: String) -> String? {
    let fitting = entries.filter {
      $0.kind == kind && identifier.utf8.starts(with: $0.identifier.utf8)
    }
    guard let entry = fitting.max(by: { $0.identifier.utf8.count < $1.identifier.utf8.count })
    else { return nil }
    let path =
      entry.path
      + String(decoding: identifier.utf8.dropFirst(entry.identifier.utf8.count), as: UTF8.self)
    return path.staysBelow ? path : nil
  }

  /// The catalog as a document, its entries in the order of what they map.
  public var document: [UInt8] {
    var writer = XMLWriter(indent: 2)
    writer.declaration()
    writer.start("catalog")
    writer.attribute("xmlns", Self.namespace)
    for entry in entries.sorted(by: { $0.sortKey < $1.sortKey }) {
      guard let names = Entry.names[entry.kind] else { continue }
      writer.start(entry.kind.rawValue)
      writer.attribute(names.identifier, Text(entry.identifier))
      writer.attribute(names.path, Text(entry.path))
      writer.end()
    }
    writer.end()
    return writer.finish()
  }
}

extension SchemaCatalog.Entry {
  /// The attributes that hold an identifier and a path.
  fileprivate static let names: [Kind: (identifier: String, path: String)] = [
    .publicID: ("publicId", "uri"), .system: ("systemId", "uri"), .uri: ("name", "uri"),
    .rewriteSystem: ("systemIdStartString", "rewritePrefix"),
    .rewriteURI: ("uriStartString", "rewritePrefix"),
  ]

  fileprivate var sortKey: String { "\(kind.rawValue) \(identifier)" }

  /// The entry that a tag is; nothing where it is none, or leads out of the catalog's folder.
  fileprivate init?(_ tag: XMLTag) {
    guard tag.name.namespace == SchemaCatalog.namespace,
      let kind = Kind(rawValue: tag.name.local.string),
      let names = Self.names[kind], let identifier = tag[Text(names.identifier)],
      let path = tag[Text(names.path)], path.string.staysBelow
    else { return nil }
    let key = kind == .publicID ? identifier.string.normalizedSpace : identifier.string
    self.init(kind, key, path.string)
  }
}

extension String {
  /// Whether the path, taken from a folder, names something in that folder or below.
  var staysBelow: Bool {
    !isEmpty && utf8.first != UInt8(ascii: "/") && !utf8.contains(UInt8(ascii: ":"))
      && !utf8.contains(0)
      && utf8.split(separator: UInt8(ascii: "/")).allSatisfy { !$0.elementsEqual("..".utf8) }
  }

  /// A public identifier with its white space made single (XML 1.0 section 4.2.2).
  fileprivate var normalizedSpace: String {
    split { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" || $0 == "\r\n" }.joined(
      separator: " ")
  }
}
