import ArticleModel
import JSONKit
import MarkupKit

/// A headline, a description or a body of an item.
struct ItemText {
  /// The element of the list.
  let source: JSONValue
  let role: Text?
  let contentType: Text?
  let value: Text
  /// What it says besides.
  let rest: Members

  static let main: Text = "main"
  static let subheadline: Text = "subheadline"
  static let summary: Text = "summary"
  static let teaser: Text = "teaser"
  static let creditline: Text = "creditline"

  static let plain: Text = "text/plain"
  static let html: Text = "text/html"

  /// Takes an element apart, or returns nothing where it has no value.
  init?(_ element: JSONValue) {
    source = element
    var members = Members(element.members ?? [])
    guard let value = members.take("value") else { return nil }
    self.value = value
    role = members.take("role")
    contentType = members.take("contentType")
    // What was counted is the text as it was.
    members.remove("charCount")
    members.remove("wordCount")
    rest = members
  }

  /// Whether a role is that of a text that leads to the article.
  static func isTeaser(_ role: Text) -> Bool {
    role.string.hasPrefix("teaser") || role.string.hasSuffix("teaser")
  }

  /// Whether it is a document or a fragment of NITF.
  var isNITF: Bool {
    contentType?.string.lowercased().contains("nitf") ?? false
  }

  /// Whether it is HTML or XHTML: it says so, or it says nothing and has tags.
  var isMarkup: Bool {
    guard let type = contentType?.string.lowercased() else {
      return MarkupDialect.xhtml.hasTag(in: value)
    }
    return type.contains("html")
  }

  /// How much of the article such a form holds.
  var rank: Int {
    if isMarkup { return 4 }
    if isNITF { return 3 }
    switch contentType {
    case nil: return 2
    case Self.plain: return 1
    default: return 0
    }
  }
}
