/// Where the bytes of an input come from.
public protocol InputPlace: Sendable {
  /// The size in bytes, where a plain file is there; each time, the system may be asked.
  var size: Int? { get }

  /// Whether it is known to be a plain file, so that who reads it finds out how large it is.
  var isPlainFile: Bool { get }

  /// Opens it; a size that has been asked for spares the system the question.
  ///
  /// - Throws: `ConversionError` where it cannot be opened.
  func open(_ name: DocumentName, size: Int?) throws(ConversionError) -> any ByteSource

  /// Opens a plain file without a question for its size; nothing where it has `size` bytes or more.
  ///
  /// - Throws: `ConversionError` where it cannot be opened.
  func open(_ name: DocumentName, below size: Int) throws(ConversionError) -> (any ByteSource)?
}

extension InputPlace {
  /// Nothing: it is no plain file.
  public var size: Int? { nil }

  /// False.
  public var isPlainFile: Bool { false }

  /// Opens it whatever its size is.
  public func open(
    _ name: DocumentName, below size: Int
  ) throws(ConversionError) -> (any ByteSource)? {
    try open(name, size: nil)
  }
}
