/// One file of a medium.
public struct Rendition: Hashable, Sendable {
  /// The part it plays, such as `highRes` or `thumbnail`.
  public var role: Text?
  /// Where it is.
  public var href: Text?
  /// The media type.
  public var contentType: Text?
  /// The width in pixels.
  public var width: Int?
  /// The height in pixels.
  public var height: Int?
  /// The size in bytes.
  public var size: Int?
  /// The duration in seconds.
  public var duration: WrittenNumber?

  /// Creates a rendition, of which only the address need be known.
  public init(href: Text? = nil) {
    self.href = href
  }
}
