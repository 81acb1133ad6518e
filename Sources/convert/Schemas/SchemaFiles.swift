import ConvertCore
import SchemaStore
import XMLKit

/// The files that one schema may load: those of its folder and below, those beside it where a catalog
/// stands in a folder above, and installed ones by their official addresses.
struct SchemaFiles {
  private let main: FilePath
  private let root: FilePath
  private let stores: [SchemaStore]

  /// Creates the files of the schema in a file.
  ///
  /// - Throws: `ConversionError` where the catalog above it cannot be read.
  init(of file: FilePath, besides installed: InstalledSchemas) throws(ConversionError) {
    // libxml2 resolves references in this spelling.
    main = file.plain
    var root = main.folderPrefix
    var stores = [installed.store]
    var above = root
    for _ in 0..<8 {
      if above.appending(SchemaStore.catalogName).status()?.isFile ?? false {
        root = above
        stores.insert(try InstalledSchemas(above).store, at: 0)
        break
      }
      guard let next = above.parentPrefix else { break }
      above = next
    }
    self.root = root
    self.stores = stores
  }

  /// Compiles the schema.
  ///
  /// - Throws: `ConversionError` where it cannot be compiled, or a file of it cannot be had.
  func compile() throws(ConversionError) -> CompiledSchema {
    let watchdog = SchemaWatchdog(DocumentName(main.string))
    defer { watchdog.stop() }
    return try CompiledSchema(SchemaURI.reference(to: main.bytes)) {
      (reference) throws(ConversionError) in
      try content(of: reference)
    }
  }

  private func content(of reference: String) throws(ConversionError) -> [UInt8] {
    if let path = SchemaURI.path(of: reference).map({ FilePath($0) }), path.isBelow(root) {
      return try path.content()
    }
    for store in stores {
      guard let path = store.local(reference).flatMap(SchemaURI.path).map({ FilePath($0) }) else {
        continue
      }
      return try path.content()
    }
    let shown =
      SchemaURI.path(of: reference).map { String(decoding: $0, as: UTF8.self) } ?? reference
    throw ConversionError(
      .schemaReference,
      "expected a file in the schema's folder or below, or an address that a catalog knows, found"
        + " another", at: SourceLocation(DocumentName(shown)))
  }
}

extension FilePath {
  /// The path without ".", empty parts, and ".." behind a name, where that leads to the same file.
  fileprivate var plain: FilePath {
    let slash = UInt8(ascii: "/")
    let isAbsolute = bytes.first == slash
    var parts: [ArraySlice<UInt8>] = []
    for part in bytes.split(separator: slash) where !part.elementsEqual(".".utf8) {
      let isInside = parts.last.map { !$0.elementsEqual("..".utf8) } ?? isAbsolute
      if isInside, part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    let plain = FilePath((isAbsolute ? [slash] : []) + parts.joined(separator: [slash]))
    guard let here = status(), let there = plain.status(),
      FileIdentity(here) == FileIdentity(there)
    else { return self }
    return plain
  }

  /// The folder a file stands in, as the beginning of its path: empty, or with a slash at its end.
  fileprivate var folderPrefix: FilePath {
    FilePath(Array(bytes.prefix((bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)))
  }

  /// The folder above a folder given in the same way; nothing above the first part.
  fileprivate var parentPrefix: FilePath? {
    guard !bytes.isEmpty else { return nil }
    let parent = FilePath(Array(bytes.dropLast())).folderPrefix
    let last = Array(bytes.dropLast().suffix(bytes.count - 1 - parent.bytes.count))
    return last == Array("..".utf8) || last.isEmpty ? nil : parent
  }

  /// Whether the path, as it is written, leads into a folder.
  fileprivate func isBelow(_ folder: FilePath) -> Bool {
    guard bytes.starts(with: folder.bytes) else { return false }
    let rest = bytes.dropFirst(folder.bytes.count)
    return rest.first != UInt8(ascii: "/")
      && rest.split(separator: UInt8(ascii: "/")).allSatisfy { !$0.elementsEqual("..".utf8) }
  }
}
