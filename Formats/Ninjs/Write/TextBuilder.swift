import ArticleModel
import JSONKit
import MarkupKit
import XMLKit

/// Makes the texts of an item: plain where that says it all, else HTML.
struct TextBuilder {
  private let markup = MarkupWriter(.xhtml)

  /// A line of text.
  func line(_ role: Text, _ line: Inlines) -> JSONValue {
    guard let plain = line.plain else {
      return element(
        role, ItemText.html,
        html { xml in
          xml.start("p", mixed: true)
          markup.write(line, to: &xml)
          xml.end()
        })
    }
    // A text that has something like a tag in it is told to be none.
    return element(role, MarkupDialect.xhtml.hasTag(in: plain) ? ItemText.plain : nil, plain)
  }

  /// Blocks; lines of plain text are plain.
  func blocks(_ role: Text, _ blocks: [Block]) -> JSONValue {
    if blocks.count == 1, case .paragraph(let line)? = blocks.first, let plain = line.plain,
      plain.paragraphs == blocks
    {
      return element(role, ItemText.plain, plain)
    }
    return markup(role, blocks)
  }

  /// Blocks as HTML.
  func markup(_ role: Text, _ blocks: [Block]) -> JSONValue {
    element(role, ItemText.html, html { xml in markup.write(blocks, to: &xml) })
  }

  private func html(_ write: (inout XMLWriter) -> Void) -> Text {
    var xml = XMLWriter()
    write(&xml)
    return Text(String(decoding: xml.finish(), as: UTF8.self))
  }

  private func element(_ role: Text, _ contentType: Text?, _ value: Text) -> JSONValue {
    var members = [JSONMember("role", .string(role))]
    members.add("contentType", contentType)
    members.add("value", value)
    return .object(members)
  }
}
