import ArticleModel
import ConvertCore
import JSONKit

extension ArticleDecoder {
  /// A string, or an array of inlines.
  mutating func inlines() throws(ConversionError) -> Inlines {
    switch try json.peek() {
    case .string: return Inlines(try json.readString())
    case .array: break
    case let other:
      throw context.error(
        .jsonValue, "expected a string or an array, found \(other)", at: json.position)
    }
    var inlines = Inlines()
    for part in try list({ (decoder) throws(ConversionError) in try decoder.inline() }) {
      inlines.append(part)
    }
    return inlines
  }

  /// One inline; of one whose type is unknown, its content.
  private mutating func inline() throws(ConversionError) -> Inlines {
    if try json.peek() == .string { return Inlines(try json.readString()) }
    let position = json.position
    var parts = InlineParts()
    try readObject { (decoder, name) throws(ConversionError) in
      switch name {
      case "type": parts.type = try decoder.json.readString()
      case "text": parts.content = Inlines(try decoder.json.readString())
      case "content": parts.content = try decoder.inlines()
      case "href": parts.href = try decoder.json.readString()
      case "title": parts.title = try decoder.json.readString()
      case "kind": parts.kind = try decoder.json.readString()
      case "concept": parts.concept = try decoder.concept()
      default: return false
      }
      return true
    }
    if let inline = parts.inline { return [inline] }
    context.warn(
      .jsonUnknownType, "expected an inline, found the type \(parts.type.shown); its text was kept",
      at: position)
    return parts.content
  }
}

/// The members of an inline, which may come before its type.
private struct InlineParts {
  var type: Text = ""
  var content = Inlines()
  var href: Text?
  var title: Text?
  var kind: Text?
  var concept: Concept?

  /// The inline, or nothing where the type is unknown.
  var inline: Inline? {
    switch type {
    case "link": .link(Hyperlink(href: href, title: title, content))
    case "break": .lineBreak
    case "entity": .entity(Entity(kind: kind, concept: concept, content))
    default: InlineStyle(rawValue: type.string).map { .styled($0, content) }
    }
  }
}
