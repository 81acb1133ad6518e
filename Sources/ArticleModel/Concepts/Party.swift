/// A person or organisation that had a part in an article.
public struct Party: Hashable, Sendable {
  /// Who it is.
  public var concept: Concept
  /// The job title.
  public var jobTitle: Text?
  /// The organisation that a person belongs to.
  public var organisation: Text?
  /// The e-mail address.
  public var email: Text?

  /// Creates a party.
  public init(_ concept: Concept = Concept()) {
    self.concept = concept
  }

  /// Whether there is more than the concept.
  public var hasDetails: Bool { jobTitle != nil || organisation != nil || email != nil }
}
