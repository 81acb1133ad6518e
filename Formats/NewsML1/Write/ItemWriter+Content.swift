import ArticleModel
import MarkupKit
import XMLKit

extension ItemWriter {
  /// Writes the text, what leads to it, and the media, each a component.
  mutating func writeContent() {
    if !article.summary.isEmpty { write(article.summary, .summary) }
    if !article.body.isEmpty { write(article.body, .body) }
    for (index, medium) in article.media.enumerated() where !writeKept("NewsComponent", index + 1) {
      write(medium)
    }
  }

  private mutating func write(_ blocks: [Block], _ part: Own.Part) {
    xml.start("NewsComponent")
    write(part)
    xml.start("ContentItem")
    xml.write(formalName: FormalName("Text"), "MediaType")
    xml.write(formalName: FormalName("XHTML"), "Format")
    xml.write(formalName: FormalName("application/xhtml+xml"), "MimeType")
    xml.start("DataContent")
    // The DTD takes no element of another vocabulary: markup is text here. It has no "]]>" in it, since
    // the writer escapes every ">" of a text.
    xml.raw(Array("<![CDATA[".utf8) + document(blocks) + Array("]]>".utf8))
    xml.end()
    xml.end()
    xml.end()
  }

  private mutating func write(_ part: Own.Part) {
    xml.write(formalName: FormalName(Text(part.rawValue), scheme: Own.name), "Role")
  }

  /// The blocks as an XHTML document.
  private func document(_ blocks: [Block]) -> [UInt8] {
    var xml = XMLWriter(indent: 2)
    xml.start("html")
    xml.attribute("xmlns", "http://www.w3.org/1999/xhtml")
    xml.start("head")
    xml.element("title", article.headline.plainText.inOneLine)
    xml.end()
    xml.start("body")
    MarkupWriter(.xhtml).write(blocks, to: &xml)
    xml.end()
    xml.end()
    return xml.finish().dropLast()
  }

  /// Writes one of the media, with its files as equivalents.
  private mutating func write(_ medium: Medium) {
    xml.start("NewsComponent")
    xml.attribute("Euid", medium.id)
    if medium.renditions.count > 1 { xml.attribute("EquivalentsList", "yes") }
    write(.medium)
    if medium.headline != nil || medium.credit != nil || !medium.caption.isEmpty {
      xml.start("NewsLines")
      if let headline = medium.headline { xml.element("HeadLine", headline) }
      if let credit = medium.credit { xml.element("CreditLine", credit) }
      if !medium.caption.isEmpty { xml.write(newsLine: "Caption", medium.caption.plainText) }
      xml.end()
    }
    var own: [Detail] = []
    own.add("type", medium.type)
    own.add("role", medium.role)
    if medium.caption.plain == nil { own.append(Detail("caption", medium.caption.markup)) }
    if !own.isEmpty {
      xml.start("Metadata")
      xml.write(formalName: FormalName(Own.name), "MetadataType")
      xml.write(own)
      xml.end()
    }
    let kind = medium.type.flatMap { MediumKind(rawValue: $0.string) }
    for rendition in medium.renditions { write(rendition, kind) }
    xml.end()
  }

  private mutating func write(_ rendition: Rendition, _ kind: MediumKind?) {
    xml.start("ContentItem")
    xml.attribute("Href", rendition.href)
    if let kind { xml.write(formalName: FormalName(kind.formalName), "MediaType") }
    if let type = rendition.contentType { xml.write(formalName: FormalName(type), "MimeType") }
    var details: [Detail] = []
    details.add("Width", rendition.width.map { "\($0)" })
    details.add("Height", rendition.height.map { "\($0)" })
    details.add("Duration", rendition.duration?.text)
    details.add("Rendition", rendition.role)
    if !details.isEmpty || rendition.size != nil {
      xml.start("Characteristics")
      if let size = rendition.size { xml.element("SizeInBytes", "\(size)") }
      xml.write(details)
      xml.end()
    }
    xml.end()
  }
}
