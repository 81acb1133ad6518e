import ArticleModel
internal import CLibXML2

/// An element's or attribute's name: its namespace and its local part.
///
/// The prefix is kept, so that a part of a document can be written again as it was, but it is no part
/// of what the name means: names with different prefixes are equal (Namespaces in XML 1.0 section 2.1).
///
/// A document has few names and uses each a thousand times: a name is one reference, so that tags are
/// cheap to hand on, and names of one document are mostly told apart by the reference alone.
public struct XMLName: Sendable {
  private final class Parts: Sendable {
    let namespace: Text?
    let local: Text
    let prefix: Text?

    init(_ namespace: Text?, _ local: Text, _ prefix: Text?) {
      self.namespace = namespace
      self.local = local
      self.prefix = prefix
    }
  }

  private let parts: Parts

  /// Creates a name.
  public init(_ local: Text, namespace: Text? = nil, prefix: Text? = nil) {
    parts = Parts(namespace, local, prefix)
  }

  /// The namespace's URI; nothing where the name is in no namespace.
  public var namespace: Text? { parts.namespace }

  /// The name without prefix.
  public var local: Text { parts.local }

  /// The prefix the document used, where it used one.
  public var prefix: Text? { parts.prefix }

  /// Whether it is the same reference, as it mostly is where names of one document are the same; another
  /// one may be equal all the same.
  public func isIdentical(to other: XMLName) -> Bool { parts === other.parts }

  /// Whether it has this local part and is in this namespace, or in none.
  @inline(__always)
  func means(_ local: Text, _ namespace: Text?) -> Bool {
    guard parts.local.isSame(as: local) else { return false }
    switch (parts.namespace, namespace) {
    case (nil, nil): return true
    case (let one?, let other?): return one.isSame(as: other)
    default: return false
    }
  }

  /// The name with its prefix, as a document spells it.
  public var qualified: Text {
    prefix.map { "\($0.string):\(local.string)" } ?? local
  }
}

extension XMLName: Hashable {
  /// Whether both names have the same namespace and local part.
  public static func == (one: XMLName, other: XMLName) -> Bool {
    one.parts === other.parts
      || one.means(other.parts.local, other.parts.namespace)
  }

  /// Feeds the namespace and the local part to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(local)
    hasher.combine(namespace)
  }
}

extension Text {
  /// Whether both texts have the same bytes, compared all at once.
  @inline(__always)
  func isSame(as other: Text) -> Bool {
    if string._isIdentical(to: other.string) { return true }
    return string.utf8.count == other.string.utf8.count && hasBytes(of: other)
  }

  @inline(never)
  private func hasBytes(of other: Text) -> Bool {
    let answer = string.utf8.withContiguousStorageIfAvailable { one in
      other.string.utf8.withContiguousStorageIfAvailable { other -> Bool in
        guard let one = one.baseAddress, let start = other.baseAddress else { return true }
        return memcmp(one, start, other.count) == 0
      }
    }
    return (answer ?? nil) ?? (self == other)
  }
}
