/// A place in a named document.
public struct SourceLocation: Hashable, Sendable {
  /// The document.
  public var document: DocumentName

  /// The place inside it, where one is known.
  public var position: Position?

  /// Creates a location.
  public init(_ document: DocumentName, _ position: Position? = nil) {
    self.document = document
    self.position = position
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The location as messages show it: `archive.tar.gz!2023/0003.xml:2:1`.
  public var description: String {
    position.map { "\(document):\($0.line):\($0.column)" } ?? "\(document)"
  }
}
