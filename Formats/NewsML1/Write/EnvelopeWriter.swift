import ArticleModel
import ConvertCore
import XMLKit

/// Writes `NewsEnvelope`, for programs that want one.
///
/// Items say themselves what it says, so that it is passed over where they are read again.
struct EnvelopeWriter {
  var xml: XMLWriter
  private let article: Article
  private let kept: [Text: XMLElement]

  init(_ article: Article, _ xml: XMLWriter) {
    self.article = article
    self.xml = xml
    let silent = ConversionContext(DocumentName("newsml1"))
    var kept: [Text: XMLElement] = [:]
    for value in article.extensions {
      guard value.format == "newsml1", value.path == Text(Container.envelope.rawValue),
        let name = value.name, kept[name] == nil,
        let element = try? XMLElement.parse(value.value, in: silent), element.name.local == name,
        Grammar.standard.allows(element)
      else { continue }
      kept[name] = element
    }
    self.kept = kept
  }

  /// Writes the envelope.
  mutating func write() {
    xml.start("NewsEnvelope")
    writeKept("TransmissionId")
    if !writeKept("SentFrom"), let provider = article.provider {
      xml.start("SentFrom")
      xml.write(formalName: FormalName(for: provider, as: .name), "Party")
      xml.end()
    }
    writeKept("SentTo")
    let date = article.published ?? article.nearestDate
    xml.element("DateAndTime", date?.basicText ?? "19700101T000000Z")
    for service in article.services where service.role != "product" {
      xml.write(formalName: FormalName(for: service, as: .name), "NewsService")
    }
    for service in article.services where service.role == "product" {
      xml.write(formalName: FormalName(for: service, as: .name), "NewsProduct")
    }
    if let priority = article.priority {
      xml.write(formalName: FormalName("\(priority)"), "Priority")
    }
    xml.end()
  }

  @discardableResult
  private mutating func writeKept(_ name: Text) -> Bool {
    guard let element = kept[name] else { return false }
    xml.element(element)
    return true
  }
}

extension XMLWriter {
  /// Writes an element that has a formal name and nothing more.
  mutating func write(formalName name: FormalName, _ element: String) {
    start(element)
    attribute("FormalName", name.name)
    attribute("Scheme", name.scheme)
    end()
  }
}
