import ArticleModel

/// Which attributes a schema takes for identifiers, which must be unique in a document.
///
/// libxml2 checks that in a tree only, not in a stream; so a stream's identifiers are compared here.
struct IdentifierNames: Sendable {
  /// The namespaces that the schema is about; nothing for elements in none.
  var namespaces: Set<Text?> = []

  /// The names of the elements that it declares: what it does not know, it does not look at.
  var elements: Set<Text> = []

  /// The names of attributes without namespace that are identifiers.
  var names: Set<Text> = []

  /// Whether `xml:id` is one.
  var includesXMLID = false

  /// Whether there is nothing to compare.
  var isEmpty: Bool { names.isEmpty && !includesXMLID }
}
