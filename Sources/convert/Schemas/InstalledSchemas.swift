import ConvertCore
import Glibc
import SchemaStore
import XMLKit

/// The folder of installed schemas on the disk.
struct InstalledSchemas {
  /// The folder.
  let folder: FilePath
  /// What its catalog says.
  let store: SchemaStore

  /// Opens the folder; one that is not there, or has no catalog, is empty.
  ///
  /// - Throws: `ConversionError` where its catalog cannot be read.
  init(_ folder: FilePath) throws(ConversionError) {
    self.folder = folder
    let path = folder.appending(SchemaStore.catalogName)
    var catalog = SchemaCatalog()
    if path.status() != nil {
      catalog = try SchemaCatalog(path.content(), named: DocumentName(path.string))
    }
    store = SchemaStore(folder: folder.bytes, catalog: catalog)
  }

  /// The versions of a standard that are there, the earliest first.
  func versions(of standard: NewsStandard) -> [String] {
    let names = FolderWalk.names(in: folder.appending(standard.name)) ?? []
    return names.map { String(decoding: $0, as: UTF8.self) }
      .compactMap { name in SchemaVersion(name).map { ($0, name) } }
      .filter { file(of: standard, $0.1) != nil }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The main file of a version, where it is there.
  func file(of standard: NewsStandard, _ version: String) -> FilePath? {
    store.reference(to: standard, version).flatMap(existing)
  }

  /// The main file of the schema that a document asks for, where it is there.
  ///
  /// A document that names no version, such as a message without items, is one of the latest.
  func file(for wish: SchemaWish) -> FilePath? {
    for identifier in wish.identifiers {
      if let path = store.reference(to: identifier).flatMap(existing) { return path }
    }
    let hasNewest = !wish.isDTD || (wish.standard == .newsML1 && wish.identifiers.isEmpty)
    guard wish.version == nil, hasNewest, let latest = versions(of: wish.standard).last else {
      return nil
    }
    return file(of: wish.standard, latest)
  }

  /// The file that a name stands for: `nitf/3.6`, `nitf` for the latest, or an official address.
  func file(named name: String) -> FilePath? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let standard = NewsStandard.named(parts[0]), parts.count <= 2 {
      let version = parts.count == 2 ? parts[1] : versions(of: standard).last
      return version.flatMap { file(of: standard, $0) }
    }
    return (store.reference(to: .system(name)) ?? store.reference(to: .publicID(name)))
      .flatMap(existing)
  }

  private func existing(_ reference: String) -> FilePath? {
    guard let path = SchemaURI.path(of: reference).map({ FilePath($0) }),
      path.status()?.isFile ?? false
    else { return nil }
    return path
  }
}

extension FilePath {
  /// All bytes of a file of a schema or a catalog.
  ///
  /// - Throws: `ConversionError` where it cannot be read, or is larger than any such file.
  func content() throws(ConversionError) -> [UInt8] {
    let name = DocumentName(string)
    guard status()?.isFile ?? true else {
      throw ConversionError(
        .schemaReference, "expected a file, found something else", at: SourceLocation(name))
    }
    return try Input(name, FileSource(opening: self, name: name)).readAll(limit: 64 << 20)
  }
}
