/// The formats of one program, in the order of its table of contents.
public final class FormatRegistry: Sendable {
  /// The formats.
  public let formats: [Format]

  /// The content codings, which are taken off before a format sees the document.
  public let codings: [ContentCoding]

  /// The extensions that names are held against.
  let endings: FileEndings

  /// Creates a registry.
  public init(_ formats: [Format], codings: [ContentCoding] = []) {
    self.formats = formats
    self.codings = codings
    endings = FileEndings(formats, codings)
  }

  /// The format of this name or alias.
  public subscript(_ name: String) -> Format? {
    formats.first { $0.name == name || $0.descriptor.aliases.contains(name) }
  }

  /// Whether a document is compressed, by its first bytes.
  public func isCoded(_ bytes: [UInt8]) -> Bool {
    codings.contains { bytes.starts(with: $0.magic) }
  }

  /// Whether the name says that a document is compressed, or an archive.
  func isPacked(_ name: DocumentName) -> Bool {
    isContainer(name) || endings.isCoded(name)
  }

  /// Whether the name says that a document is an archive.
  public func isContainer(_ name: DocumentName) -> Bool {
    var isContainer = false
    endings.forEachFormat(named: name) { index in
      if formats[index].container != nil { isContainer = true }
    }
    return isContainer
  }
}
