import ConvertCore
import XMLKit

/// A folder of official schemas with a catalog, from which they are had without a network.
///
/// It touches no disk itself: who makes it says what the catalog holds and reads the files.
public struct SchemaStore: Sendable {
  /// The name of the catalog in the folder.
  public static let catalogName = "catalog.xml"

  /// The folder, as a reference that ends in a slash.
  public let folder: String

  /// What it holds.
  public let catalog: SchemaCatalog

  /// Creates a store in a folder, whose path is given.
  public init(folder: [UInt8], catalog: SchemaCatalog) {
    let reference = SchemaURI.reference(to: folder)
    self.folder = reference.utf8.last == UInt8(ascii: "/") ? reference : reference + "/"
    self.catalog = catalog
  }

  /// The reference to the file that has an identifier.
  public func reference(to identifier: SchemaIdentifier) -> String? {
    catalog.path(of: identifier).map { folder + $0 }
  }

  /// The reference to the official schema of a version.
  public func reference(to standard: NewsStandard, _ version: String) -> String? {
    reference(to: standard.identifier(of: version))
  }

  /// The reference that stands for what a schema refers to: a file below the store, whatever the
  /// official address; nothing where the store has none.
  public func local(_ reference: String) -> String? {
    if reference.utf8.starts(with: folder.utf8) { return reference }
    return self.reference(to: .system(reference))
  }

  /// The entries of the catalog that the official schema of a version wants.
  public static func entries(
    for standard: NewsStandard, _ version: String
  ) -> [SchemaCatalog.Entry] {
    let path = "\(standard.name)/\(version)/"
    switch standard.identifier(of: version) {
    case .publicID(let id): return [.init(.publicID, id, path + standard.mainFile(of: version))]
    case .system(let id):
      let start = String(id.dropLast(standard.mainFile(of: version).count))
      return [.init(.rewriteSystem, start, path), .init(.rewriteURI, start, path)]
    }
  }
}
