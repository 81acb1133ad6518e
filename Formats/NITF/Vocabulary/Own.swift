import ArticleModel
import XMLKit

/// What this room adds to a document.
///
/// The schema takes attributes of other namespaces on every element, and `meta` with any name: the
/// part of a value that an element cannot hold is an attribute of ours on that element, and a field
/// without an element is a `meta` whose name begins with "wirecopy-". Agencies put what is theirs into
/// `meta`, so that receivers are used to it.
enum Own {
  /// The prefix of our attributes.
  static let alias = "wc"

  /// The namespace of our attributes, which MarkupKit also writes on media.
  static let namespace: Text = "urn:wirecopy:nitf"

  /// How the names of our `meta` begin.
  static let meta = "wirecopy-"

  /// The `meta` that holds an extension for which there is no place.
  static let extensionName = "wirecopy-extension"

  /// The fields that are texts in a `meta` of ours, in the order in which they are written.
  static let texts: [(name: String, path: WritableKeyPath<Article, Text?> & Sendable)] = [
    ("creditline", \.creditline), ("end-mark", \.endMark),
  ]

  /// The fields that are dates in a `meta` of ours, in the order in which they are written.
  static let dates: [(name: String, path: WritableKeyPath<Article, Timestamp?> & Sendable)] = [
    ("created", \.created), ("content-modified", \.contentModified),
  ]
}

extension XMLElement {
  /// The value of one of our attributes.
  func own(_ name: Text) -> Text? {
    self[name, Own.namespace]
  }
}
