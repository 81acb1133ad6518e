import CFileSystem
import ConvertCore
import Glibc
import SchemaStore

/// Copies folders of official schemas to the installed ones.
///
/// A schema is copied to a folder beside its place, forced to the disk and exchanged for the old one at
/// once; the catalog, which makes it known, comes last. Whatever ends the program, each schema is the
/// old one or the new one.
struct SchemaInstallation {
  /// What was installed, such as `nitf/3.6`.
  private(set) var installed: [String] = []
  /// How many schemas could not be.
  private(set) var failed = 0

  private let store: FilePath
  private let printer: MessagePrinter

  /// How deep below the folder schemas are looked for.
  private static let deepest = 4

  init(to store: FilePath, _ printer: MessagePrinter) {
    self.store = store
    self.printer = printer
  }

  /// Installs all schemas in a folder and below.
  ///
  /// - Throws: `ConversionError` where the store cannot be written.
  mutating func install(from folder: FilePath) throws(ConversionError) {
    try store.makeFolders()
    var catalog = try InstalledSchemas(store).store.catalog
    try install(folder, &catalog, depth: 0)
    if installed.isEmpty {
      printer.report(
        Diagnostic(
          .error, .noSchema,
          "expected official schemas, under the names that IPTC gives their files, found none",
          at: SourceLocation(DocumentName(folder.string))))
      return
    }
    let given = try InstalledSchemas(folder).store.catalog
    for entry in given.entries
    where installed.contains(where: { entry.path.utf8.starts(with: ($0 + "/").utf8) }) {
      catalog.add(entry)
    }
    let path = store.appending(SchemaStore.catalogName)
    let file = try OutputFile(path, sparing: InputFiles())
    try file.write(catalog.document)
    try file.finish(durably: true)
  }

  private mutating func install(
    _ folder: FilePath, _ catalog: inout SchemaCatalog, depth: Int
  ) throws(ConversionError) {
    let names = (FolderWalk.names(in: folder) ?? []).sorted { $0.lexicographicallyPrecedes($1) }
    for name in names {
      let file = String(decoding: name, as: UTF8.self)
      for standard in NewsStandard.all {
        guard let version = standard.version(ofMainFile: file) else { continue }
        guard try install(folder, name, of: standard, version) else { continue }
        for entry in SchemaStore.entries(for: standard, version) { catalog.add(entry) }
      }
      let path = folder.appending(name)
      if depth < Self.deepest, path.status(followingLinks: false)?.isFolder ?? false {
        try install(path, &catalog, depth: depth + 1)
      }
    }
  }

  /// Installs one schema, once it is known to be one; false where it is not.
  private mutating func install(
    _ folder: FilePath, _ main: [UInt8], of standard: NewsStandard, _ version: String
  ) throws(ConversionError) -> Bool {
    let name = "\(standard.name)/\(version)"
    do throws(ConversionError) {
      let file = folder.appending(main)
      guard standard.isMainFile(try file.content()) else {
        throw ConversionError(
          .noSchema, "expected the schema of \(standard.title) \(version), found something else",
          at: SourceLocation(DocumentName(file.string)))
      }
      _ = try SchemaFiles(of: file, besides: InstalledSchemas(store)).compile()
    } catch {
      printer.report(error.diagnostic)
      failed += 1
      return false
    }
    let place = store.appending(name)
    try place.folder.makeFolders()
    let part = place.folder.appending(".\(getpid())-schema.wirecopy-part")
    defer { part.removeFolder() }
    part.removeFolder()
    try part.makeFolders()
    for name in FolderWalk.names(in: folder) ?? [] {
      let file = folder.appending(name)
      guard file.status()?.isFile ?? false else { continue }
      let copy = try OutputFile(part.appending(name), sparing: InputFiles())
      try copy.write(file.content())
      try copy.finish(durably: true)
    }
    let isExchanged = part.withCString { new in
      place.withCString { old in
        wirecopy_exchange(new, old) == 0 || rename(new, old) == 0
      }
    }
    guard isExchanged else {
      throw .system("create", at: DocumentName(place.string), code: .noOutput)
    }
    try place.folder.forceToDisk(fsync)
    installed.append(name)
    return true
  }
}

extension FilePath {
  /// Makes the folder and those it stands in.
  ///
  /// - Throws: `ConversionError` where that fails.
  fileprivate func makeFolders() throws(ConversionError) {
    if bytes.isEmpty || status()?.isFolder ?? false { return }
    try folder.makeFolders()
    let result = withCString { mkdir($0, 0o777) }
    guard result == 0 || (errno == EEXIST && status()?.isFolder ?? false) else {
      throw .system("create", at: DocumentName(string), code: .noOutput)
    }
  }

  /// Removes a folder of files, where it is there.
  fileprivate func removeFolder() {
    for name in FolderWalk.names(in: self) ?? [] {
      _ = appending(name).withCString { unlink($0) }
    }
    _ = withCString { rmdir($0) }
  }
}
