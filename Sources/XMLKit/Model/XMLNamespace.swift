import ArticleModel
import Synchronization

/// The URIs of namespaces, each kept once by all parsers.
///
/// Every element's namespace is held against those that a reader knows. One that is the same storage is
/// found to be equal without a look at its bytes.
public enum XMLNamespace {
  private static let known = Mutex<Set<Text>>([])

  /// How many are kept.
  private static let most = 1000

  /// The same URI, in the storage that parsers have for it.
  public static func shared(_ uri: Text) -> Text {
    known.withLock { known in
      if let index = known.firstIndex(of: uri) { return known[index] }
      if known.count < most { known.insert(uri) }
      return uri
    }
  }

  /// The namespace of the prefix `xml` (Namespaces in XML 1.0 section 3).
  public static let xml = shared("http://www.w3.org/XML/1998/namespace")
}
