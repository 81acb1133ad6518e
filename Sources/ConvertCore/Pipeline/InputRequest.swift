/// An input that is to be converted.
///
/// A class, since there may be millions of them, which are handed about in batches.
public final class InputRequest: Sendable {
  /// What messages call it.
  public let name: DocumentName

  /// The path of its output below the target, without an extension.
  public let stem: String

  /// What stands between the stem and an article's number: "-", or "/" where there is no file name
  /// to go by and every article is numbered.
  public let joint: String

  /// Whether its members, where it is a container, go to a folder of its own below the target.
  public let hasMemberFolder: Bool

  /// Whether the input was found in a folder, so that it is no failure if no format knows it.
  public let isFound: Bool

  /// What tells its content from any other at this place; nothing where nobody asks.
  public let stamp: (any InputStamp)?

  private let place: any InputPlace

  /// Creates a request for what is at a place.
  public init(
    _ name: DocumentName, at place: any InputPlace, stem: String, joint: String = "-",
    hasMemberFolder: Bool = false, isFound: Bool = false, stamp: (any InputStamp)? = nil
  ) {
    self.name = name
    self.place = place
    self.stem = stem
    self.joint = joint
    self.hasMemberFolder = hasMemberFolder
    self.isFound = isFound
    self.stamp = stamp
  }

  /// What stands before the paths of its members below the target, where it is a container.
  public var memberPrefix: String { hasMemberFolder ? stem + "/" : "" }

  /// Whether its output stands in the same folder as that of another.
  func isBeside(_ other: InputRequest) -> Bool {
    let (one, two) = (stem.utf8.span, other.stem.utf8.span)
    var index = 0
    while index < one.count, index < two.count, one[index] == two[index] { index += 1 }
    return !one.hasSlash(from: index) && !two.hasSlash(from: index)
  }

  /// Its size in bytes, where it is that of a plain file; each time, the system may be asked.
  public var size: Int? { place.size }

  /// Whether it is known to be a plain file, so that who reads it finds out how large it is.
  var isPlainFile: Bool { place.isPlainFile }

  /// Opens it; a size that is known spares the system the question.
  ///
  /// - Throws: `ConversionError` where it cannot be opened.
  public func open(size: Int? = nil) throws(ConversionError) -> any ByteSource {
    try place.open(name, size: size)
  }

  /// Opens a plain file without a question for its size; nothing where it has `size` bytes or more.
  func open(below size: Int) throws(ConversionError) -> (any ByteSource)? {
    try place.open(name, below: size)
  }
}

extension Span<UInt8> {
  fileprivate func hasSlash(from start: Int) -> Bool {
    for index in start..<count where self[index] == UInt8(ascii: "/") { return true }
    return false
  }
}

/// What tells an input's content from any other that may stand at its place later.
public protocol InputStamp: Sendable {
  /// The stamp in words, taken after the input was read; nothing where it has changed meanwhile.
  func taken() -> String?

  /// Whether the input has the content that a stamp was taken of.
  func fits(_ stamp: String) -> Bool
}
