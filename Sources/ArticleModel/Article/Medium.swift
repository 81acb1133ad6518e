/// A picture, video, graphic or other medium that belongs to an article.
public struct Medium: Hashable, Sendable {
  /// The medium's id, to which an image in the body may refer.
  public var id: Text?
  /// What kind of medium it is, such as `picture`, `video` or `audio`.
  public var type: Text?
  /// The medium's own headline.
  public var headline: Text?
  /// The caption.
  public var caption = Inlines()
  /// Whom to credit.
  public var credit: Text?
  /// The part it plays, such as `main`, `inline` or `gallery`.
  public var role: Text?
  /// The files it comes in.
  public var renditions: [Rendition] = []

  /// Creates a medium of which nothing is known.
  public init() {}
}
