/// The formats of one program, in the order of its table of contents.
public struct FormatRegistry: Sendable {
  /// The formats.
  public let formats: [Format]

  /// The content codings, which are taken off before a format sees the document.
  public let codings: [ContentCoding]

  /// Creates a registry.
  public init(_ formats: [Format], codings: [ContentCoding] = []) {
    self.formats = formats
    self.codings = codings
  }

  /// The format of this name or alias.
  public subscript(_ name: String) -> Format? {
    formats.first { $0.name == name || $0.descriptor.aliases.contains(name) }
  }
}
