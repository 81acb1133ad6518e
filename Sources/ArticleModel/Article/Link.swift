/// A link from an article to another item or page.
public struct Link: Hashable, Sendable {
  /// What the other is to this, such as `seeAlso` or `prevVersion`.
  public var rel: Text?
  /// The address of the other.
  public var href: Text?
  /// The id of the other, where it is an item.
  public var id: Text?
  /// The version of the other item.
  public var version: Int?
  /// The title of the other.
  public var title: Text?
  /// The media type of the other.
  public var contentType: Text?

  /// Creates a link of which only the address need be known.
  public init(href: Text? = nil) {
    self.href = href
  }
}
