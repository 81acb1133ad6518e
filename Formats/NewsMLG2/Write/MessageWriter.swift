import ArticleModel
import ConvertCore
import XMLKit

/// Writes the start of a message.
struct MessageWriter {
  var xml: XMLWriter

  init(_ xml: XMLWriter) {
    self.xml = xml
  }

  /// Writes all up to the start tag of `itemSet`, without its last character.
  ///
  /// The header is made from the first article, for programs that want one. Articles say themselves
  /// what it says, so that it is marked and passed over when it is read again.
  mutating func begin(_ first: Article, sent: Text?) {
    xml.start("newsMessage")
    xml.attribute("xmlns", G2.namespace)
    xml.start("header")
    xml.element("sent", sent ?? first.sent)
    xml.start("catalog")
    xml.start("scheme")
    xml.attribute("alias", Text(Own.alias))
    xml.attribute("uri", Own.scheme)
    xml.end()
    xml.end()
    if let priority = first.priority, (1...9).contains(priority) {
      xml.element("priority", "\(priority)")
    }
    xml.start("headerExtProperty")
    xml.attribute("rel", "wc:generated")
    xml.attribute("value", "header")
    xml.end()
    xml.end()
    xml.start("itemSet")
  }
}

extension Article {
  /// When a message of this article was sent: as it was said, else the nearest date there is.
  fileprivate var sent: Text {
    let said = extensions.first { value in
      value.format == "newsml" && value.name == "sent" && value.path == "newsMessage/header"
    }
    let silent = ConversionContext(DocumentName("-"))
    let element = said.flatMap { try? XMLElement.parse($0.value, in: silent) }
    let date = element.flatMap { Timestamp(reading: $0.text) } ?? published
    return date?.spelling(in: .dateTime) ?? nearestDateTime
  }

  /// The date that comes nearest to this version's, as `xs:dateTime`; a fixed one where there is none.
  var nearestDateTime: Text {
    nearestDate?.spelling(in: .dateTime) ?? "1970-01-01T00:00:00Z"
  }
}
