/// An input that is to be converted.
public struct InputRequest: Sendable {
  /// What messages call it.
  public let name: DocumentName

  /// The path of its output below the target, without an extension.
  public let stem: String

  /// What stands between the stem and an article's number: "-", or "/" where there is no file name
  /// to go by and every article is numbered.
  public let joint: String

  /// What stands before the paths of its members below the target, where it is a container.
  public let memberPrefix: String

  /// Its size in bytes, where it is known to be that of a plain file.
  public let size: Int?

  /// Whether the input was found in a folder, so that it is no failure if no format knows it.
  public let isFound: Bool

  /// What tells its content from any other at this place; nothing where nobody asks.
  public var stamp: (any InputStamp)?

  /// Opens it.
  public let open: @Sendable () throws(ConversionError) -> any ByteSource

  /// Creates a request.
  public init(
    _ name: DocumentName, stem: String, joint: String = "-", memberPrefix: String = "",
    size: Int? = nil, isFound: Bool = false,
    open: @escaping @Sendable () throws(ConversionError) -> any ByteSource
  ) {
    self.name = name
    self.stem = stem
    self.joint = joint
    self.memberPrefix = memberPrefix
    self.size = size
    self.isFound = isFound
    self.open = open
  }
}

/// What tells an input's content from any other that may stand at its place later.
public protocol InputStamp: Sendable {
  /// The stamp in words, taken after the input was read; nothing where it has changed meanwhile.
  func taken() -> String?

  /// Whether the input has the content that a stamp was taken of.
  func fits(_ stamp: String) -> Bool
}
