/// A vocabulary of body markup.
public enum MarkupDialect: Sendable {
  /// XHTML, in its namespace or none.
  case xhtml
  /// The body of NITF 3.x.
  case nitf

  /// What messages call it.
  var title: String {
    switch self {
    case .xhtml: "XHTML"
    case .nitf: "NITF"
    }
  }
}
