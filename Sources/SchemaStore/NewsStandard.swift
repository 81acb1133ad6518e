import ArticleModel
import XMLKit

/// A standard of IPTC whose documents have an official schema.
public struct NewsStandard: Hashable, Sendable {
  /// Its name in a store, which is also that of the folder with its versions.
  public let name: String

  /// What people call it.
  public let title: String

  /// The page where IPTC tells of it and publishes its schemas.
  public let page: String

  /// NewsML-G2.
  public static let newsMLG2 = NewsStandard(
    name: "newsml-g2", title: "NewsML-G2", page: "https://iptc.org/standards/newsml-g2/")

  /// The News Industry Text Format.
  public static let nitf = NewsStandard(
    name: "nitf", title: "NITF", page: "https://iptc.org/standards/nitf/")

  /// NewsML 1, the predecessor of NewsML-G2.
  public static let newsML1 = NewsStandard(
    name: "newsml-1", title: "NewsML", page: "https://iptc.org/standards/newsml-1/")

  /// Every standard there is.
  public static let all = [newsMLG2, nitf, newsML1]

  /// The standard of this name.
  public static func named(_ name: String) -> NewsStandard? {
    all.first { $0.name == name }
  }

  /// The official identifier of a version's schema: a system identifier, or for a DTD a public one.
  public func identifier(of version: String) -> SchemaIdentifier {
    let base = "http://www.iptc.org/std/"
    switch name {
    case Self.newsMLG2.name:
      return .system("\(base)NewsML-G2/\(version)/specification/\(mainFile(of: version))")
    case Self.nitf.name:
      return .system("\(base)NITF/\(version)/specification/\(mainFile(of: version))")
    default: return .publicID("urn:newsml:iptc.org:20031010:NewsMLv\(version).dtd:1")
    }
  }

  /// The official name of a version's main file.
  public func mainFile(of version: String) -> String {
    switch name {
    case Self.newsMLG2.name: "NewsML-G2_\(version)-spec-All-Power.xsd"
    case Self.nitf.name: "nitf-\(version.replacing(".", with: "-")).xsd"
    default: "NewsMLv\(version).dtd"
    }
  }

  /// The version whose official schema has a main file of this name; nothing where none has.
  public func version(ofMainFile file: String) -> String? {
    let (start, end) =
      switch name {
      case Self.newsMLG2.name: ("NewsML-G2_", "-spec-All-Power.xsd")
      case Self.nitf.name: ("nitf-", ".xsd")
      default: ("NewsMLv", ".dtd")
      }
    guard file.hasPrefix(start), file.hasSuffix(end),
      file.utf8.count > start.utf8.count + end.utf8.count
    else { return nil }
    let version = String(file.dropFirst(start.count).dropLast(end.count).replacing("-", with: "."))
    return SchemaVersion(version) == nil ? nil : version
  }
}

extension NewsStandard {
  /// Whether these bytes can be those of the standard's main file.
  public func isMainFile(_ bytes: [UInt8]) -> Bool {
    if self == Self.newsML1 { return SchemaKind(of: bytes) == .dtd }
    let target = XMLProbe.head(of: bytes)?["targetNamespace"]
    return SchemaKind(of: bytes) == .xsd && target?.hasPrefix("http://iptc.org/std/") ?? false
  }
}

/// What names a schema all over the world.
public enum SchemaIdentifier: Hashable, Sendable {
  /// A URI, with which documents and schemas refer to it.
  case system(String)
  /// A public identifier, as DOCTYPEs have it.
  case publicID(String)
}
