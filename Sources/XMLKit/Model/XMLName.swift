import ArticleModel

/// An element's or attribute's name: its namespace and its local part.
///
/// The prefix is kept, so that a part of a document can be written again as it was, but it is no part
/// of what the name means: names with different prefixes are equal (Namespaces in XML 1.0 section 2.1).
public struct XMLName: Sendable {
  /// The namespace's URI; nothing where the name is in no namespace.
  public let namespace: Text?

  /// The name without prefix.
  public let local: Text

  /// The prefix the document used, where it used one.
  public let prefix: Text?

  /// Creates a name.
  public init(_ local: Text, namespace: Text? = nil, prefix: Text? = nil) {
    self.local = local
    self.namespace = namespace
    self.prefix = prefix
  }

  /// The name with its prefix, as a document spells it.
  public var qualified: Text {
    prefix.map { "\($0.string):\(local.string)" } ?? local
  }
}

extension XMLName: Hashable {
  /// Whether both names have the same namespace and local part.
  public static func == (one: XMLName, other: XMLName) -> Bool {
    one.local.isSame(as: other.local) && one.isInSameNamespace(as: other)
  }

  /// Feeds the namespace and the local part to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(local)
    hasher.combine(namespace)
  }

  /// Whether both names have the same namespace, or none.
  private func isInSameNamespace(as other: XMLName) -> Bool {
    switch (namespace, other.namespace) {
    case (nil, nil): true
    case (let one?, let other?): one.isSame(as: other)
    default: false
    }
  }
}

extension Text {
  /// Whether both texts have the same bytes; strings that share their storage are not looked at.
  @inline(__always)
  func isSame(as other: Text) -> Bool {
    // Equal bytes make equal strings, and String compares ASCII at the speed of memcmp. Only
    // strings that are equal in Unicode's sense must be looked at byte by byte.
    guard string == other.string else { return false }
    return self == other
  }
}
