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

  /// Its size in bytes, where it is that of a plain file; each time, the system may be asked.
  public var size: Int? { measure() }

  /// Whether the input was found in a folder, so that it is no failure if no format knows it.
  public let isFound: Bool

  /// What tells its content from any other at this place; nothing where nobody asks.
  public var stamp: (any InputStamp)?

  private let measure: @Sendable () -> Int?
  private let opening: @Sendable (Int?) throws(ConversionError) -> any ByteSource

  /// Creates a request; `measure` asks for the size, and `open` is told it where it has been asked for.
  public init(
    _ name: DocumentName, stem: String, joint: String = "-", memberPrefix: String = "",
    isFound: Bool = false, measure: @escaping @Sendable () -> Int? = { nil },
    open: @escaping @Sendable (_ size: Int?) throws(ConversionError) -> any ByteSource
  ) {
    self.name = name
    self.stem = stem
    self.joint = joint
    self.memberPrefix = memberPrefix
    self.isFound = isFound
    self.measure = measure
    opening = open
  }

  /// Opens it; a size that is known spares the system the question.
  public func open(size: Int? = nil) throws(ConversionError) -> any ByteSource {
    try opening(size)
  }
}

/// What tells an input's content from any other that may stand at its place later.
public protocol InputStamp: Sendable {
  /// The stamp in words, taken after the input was read; nothing where it has changed meanwhile.
  func taken() -> String?

  /// Whether the input has the content that a stamp was taken of.
  func fits(_ stamp: String) -> Bool
}
