import ArticleModel
import XMLKit

/// The official schema that a document asks for.
public struct SchemaWish: Hashable, Sendable {
  /// The standard that the document follows.
  public let standard: NewsStandard

  /// The version it names; nothing where it names none.
  public let version: String?

  /// Whether it is a DTD that it asks for: its elements are in no namespace.
  public let isDTD: Bool

  /// What identifies the schema, the surest first.
  public let identifiers: [SchemaIdentifier]

  /// The standard and the version in words.
  public var title: String {
    "\(standard.title)\(version.map { " \($0)" } ?? "")\(isDTD ? " (DTD)" : "")"
  }

  /// Finds what a document asks for by its first bytes, of which 64 KiB are enough; nothing where it
  /// follows no standard that is known here.
  public init?(of start: [UInt8]) {
    guard let head = XMLProbe.head(of: start) else { return nil }
    switch (head.root.namespace, head.root.local) {
    case ("http://iptc.org/std/nar/2006-10-01/"?, _):
      self.init(.newsMLG2, head["standardversion"] ?? Self.itemVersion(in: start))
    case ("http://iptc.org/std/NITF/2006-10-18/"?, "nitf"):
      self.init(.nitf, Self.version(inIdentifier: head["version"]))
    case ("http://iptc.org/std/nitf/2006-03-01/"?, "nitf"):
      self.init(.nitf, Self.version(inIdentifier: head["version"]) ?? "3.3")
    case (nil, "nitf"):
      self.init(
        .nitf, Self.version(inIdentifier: head.publicID ?? head["version"]), isDTD: true, head)
    case (nil, "NewsML"):
      self.init(.newsML1, head["Version"], isDTD: true, head)
    default: return nil
    }
  }

  private init(
    _ standard: NewsStandard, _ version: String?, isDTD: Bool = false, _ head: XMLHead? = nil
  ) {
    self.standard = standard
    self.version = version.flatMap { SchemaVersion($0) == nil ? nil : $0 }
    self.isDTD = isDTD
    var identifiers: [SchemaIdentifier] = []
    if let id = head?.publicID { identifiers.append(.publicID(id)) }
    if let id = head?.systemID { identifiers.append(.system(id)) }
    // NITF's schema is for a namespace; documents without one ask for the DTD of the same version.
    if let version = self.version, !isDTD || standard != .nitf {
      identifiers.append(standard.identifier(of: version))
    }
    self.identifiers = identifiers
  }

  /// The version in an identifier such as "-//IPTC//DTD NITF 3.6//EN".
  private static func version(inIdentifier identifier: String?) -> String? {
    identifier.flatMap {
      $0.split { $0 == " " || $0 == "/" }.map(String.init).last { SchemaVersion($0) != nil }
    }
  }

  /// The latest version that the items of a message name, as far as they are at hand.
  private static func itemVersion(in start: [UInt8]) -> String? {
    let mark = Array("standardversion=".utf8)
    var latest: (version: SchemaVersion, text: String)?
    var rest = start[...]
    while let index = rest.firstIndex(of: mark[0]) {
      rest = rest[index...]
      let isAttribute = index > 0 && [0x20, 0x09, 0x0A, 0x0D].contains(start[index - 1])
      guard isAttribute, rest.starts(with: mark) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(mark.count + 1)
      let value = rest.prefix(16).prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      let text = String(decoding: value, as: UTF8.self)
      guard let version = SchemaVersion(text) else { continue }
      if let known = latest, known.version >= version { continue }
      latest = (version, text)
    }
    return latest?.text
  }
}
