import ArticleModel

/// The name of an attribute of another namespace, as it is kept: `{namespace}name`.
struct ForeignAttribute: Equatable {
  /// The namespace's URI.
  let namespace: Text
  /// The name in the namespace.
  let local: Text

  /// Reads a name, if it is of another namespace than the standard's, XML's and ours, and one that can be
  /// written.
  init?(_ name: String) {
    guard name.hasPrefix("{"), let end = name.firstIndex(of: "}") else { return nil }
    namespace = Text(name[name.index(after: name.startIndex)..<end])
    local = Text(name[name.index(after: end)...])
    let others: [Text] = [
      "", G2.namespace, G2.xmlNamespace, Own.namespace, "http://www.w3.org/2000/xmlns/",
      "http://www.w3.org/2001/XMLSchema-instance",
    ]
    guard !others.contains(namespace), SchemaType.isURI(namespace), local.isName else { return nil }
  }
}
