import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

extension Inlines {
  /// The line as XHTML in a `p`, for a property's value.
  var markup: Text {
    var xml = XMLWriter()
    xml.start("p", mixed: true)
    MarkupWriter(.xhtml).write(self, to: &xml)
    xml.end()
    return Text(String(decoding: xml.finish(), as: UTF8.self))
  }

  /// Reads a line from its XHTML; nothing where that is none.
  init?(markup: Text) {
    let silent = ConversionContext(DocumentName("-"))
    guard let element = try? XMLElement.parse(markup, in: silent) else { return nil }
    var reader = MarkupReader(.xhtml, in: silent)
    self = reader.inlines(in: element)
  }
}
