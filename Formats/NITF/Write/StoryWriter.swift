import ArticleModel
import ConvertCore
import MarkupKit
import XMLKit

/// Writes one article as a document.
struct StoryWriter {
  let article: Article
  let kept: KeptPlan
  var xml = XMLWriter()
  let markup = MarkupWriter(.nitf)

  init(_ article: Article) {
    self.article = article
    kept = KeptPlan(of: article.extensions)
  }

  /// Writes the document.
  mutating func write() {
    xml.start("nitf")
    xml.attribute("xmlns", NITF.namespace)
    xml.attribute("xmlns:\(Own.alias)", Own.namespace)
    xml.attribute("version", NITF.version)
    xml.attribute("uno", article.alternativeIDs.first { $0.role == "uno" }?.value)
    xml.attribute("baselang", article.language)
    writeKept(.rootAttribute)
    writeHead()
    writeBody()
    writeKept(.root)
    xml.end()
  }

  private mutating func writeHead() {
    xml.start("head")
    if let title = article.title {
      xml.start("title")
      write(label: title)
      xml.end()
    }
    writeMeta()
    writeSubjects()
    writeDocdata()
    writePubdata()
    writeKept(.pubdata)
    for creator in article.creators { write(creator.concept, isAuthor: true) }
    for contributor in article.contributors { write(contributor.concept, isAuthor: false) }
    writeKept(.head)
    xml.end()
  }

  /// Writes the publication that fields are read from: the first one, even where it says nothing and
  /// others follow it.
  private mutating func writePubdata() {
    guard
      article.published != nil || article.section != nil || !kept[.pubdataAttribute].isEmpty
        || !kept[.pubdata].isEmpty
    else { return }
    xml.start("pubdata")
    if let published = article.published { write(published, "date.publication") }
    xml.attribute("position.section", article.section)
    writeKept(.pubdataAttribute)
    xml.end()
  }
}

extension StoryWriter {
  /// Writes a line of text into the element that was begun last, after its attributes.
  mutating func write(label text: Text) {
    let line = text.inOneLine
    if line != text || text.isEmpty { own("text", text) }
    xml.text(line)
  }

  /// Writes an attribute of ours.
  mutating func own(_ name: String, _ value: Text?) {
    xml.attribute("\(Own.alias):\(name)", value)
  }

  /// Writes a date as an attribute, and exactly besides where its spelling does not give it back.
  mutating func write(_ date: Timestamp, _ name: String) {
    let norm = date.basicText
    xml.attribute(name, norm)
    if Timestamp(reading: norm) != date { own("date", date.text) }
  }

  /// Writes what was kept for a place.
  mutating func writeKept(_ place: KeptPlace) {
    for entry in kept[place] {
      switch entry {
      case .attribute(let name, let value): xml.attribute(name, value)
      case .element(let element): writeKept(element)
      }
    }
  }

  private static let scope = [
    XMLNamespaceDeclaration(prefix: nil, uri: NITF.namespace),
    XMLNamespaceDeclaration(prefix: Text(Own.alias), uri: Own.namespace),
  ]

  private mutating func writeKept(_ element: XMLElement) {
    xml.element(element, scope: Self.scope)
  }
}
