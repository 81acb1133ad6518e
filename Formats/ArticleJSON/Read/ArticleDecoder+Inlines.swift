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
    try forEachElement { (decoder) throws(ConversionError) in
      inlines.append(try decoder.inline())
    }
    return inlines
  }

  /// One inline; of one whose type is unknown, its content.
  private mutating func inline() throws(ConversionError) -> Inlines {
    if try json.peek() == .string { return Inlines(try json.readString()) }
    let start = json.offset
    var parts = InlineParts()
    try readObject { (decoder, name) throws(ConversionError) in
      if name == "type" {
        parts.type = try decoder.json.readString()
        return true
      }
      guard parts.type.map({ InlineParts.uses($0, name) }) ?? true else { return false }
      let valueStart = decoder.json.offset
      switch name {
      case "text" where parts.content == nil:
        parts.content = Inlines(try decoder.json.readString())
      case "content" where parts.content == nil: parts.content = try decoder.inlines()
      case "href": parts.href = try decoder.json.readString()
      case "title": parts.title = try decoder.json.readString()
      case "kind": parts.kind = try decoder.json.readString()
      case "concept": parts.concept = try decoder.concept()
      default: return false
      }
      if parts.type == nil { parts.early.append((name, valueStart..<decoder.json.offset)) }
      return true
    }
    let type = parts.type ?? ""
    keepUnused(parts.early) { InlineParts.uses(type, $0) }
    if let inline = parts.inline { return [inline] }
    context.warn(
      .jsonUnknownType, "expected an inline, found the type \(type.shown); its text was kept",
      at: json.position(at: start))
    return parts.content ?? Inlines()
  }
}

/// The members of an inline, which may come before its type.
private struct InlineParts {
  var type: Text?
  var content: Inlines?
  var href: Text?
  var title: Text?
  var kind: Text?
  var concept: Concept?
  /// The members that came before the type.
  var early: [(name: Text, value: Range<Int>)] = []

  /// Whether an inline of this type has this member.
  static func uses(_ type: Text, _ name: Text) -> Bool {
    switch name {
    case "text", "content": type != "break"
    case "href", "title": type == "link"
    case "kind", "concept": type == "entity"
    // What is known to no inline is kept by who reads the object.
    default: true
    }
  }

  /// The inline, or nothing where the type is unknown.
  var inline: Inline? {
    let type = type ?? ""
    let content = content ?? Inlines()
    return switch type {
    case "link": .link(Hyperlink(href: href, title: title, content))
    case "break": .lineBreak
    case "entity": .entity(Entity(kind: kind, concept: concept, content))
    default: InlineStyle(rawValue: type.string).map { .styled($0, content) }
    }
  }
}
