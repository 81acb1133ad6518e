import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes a picture of NITF: the medium that it shows where that stands here, else a reference.
  func writeNITFImage(_ image: Image, to xml: inout XMLWriter) {
    if let id = image.media, image.href == nil, image.caption.isEmpty, let medium = media[id] {
      write(medium, isAside: false, to: &xml)
      return
    }
    start("media", to: &xml)
    xml.attribute("class", "inline")
    xml.attribute("media-type", "image")
    start("media-reference", to: &xml)
    xml.attribute("source", image.href)
    xml.attribute("data-location", image.media)
    xml.end()
    if !image.caption.isEmpty { writeLine("media-caption", image.caption, to: &xml) }
    xml.end()
  }

  /// Writes one of an article's media, which no picture in the text shows.
  public func write(aside medium: Medium, to xml: inout XMLWriter) {
    write(medium, isAside: true, to: &xml)
  }

  private func write(_ medium: Medium, isAside: Bool, to xml: inout XMLWriter) {
    start("media", to: &xml)
    xml.attribute("wc:id", medium.id)
    if isAside { xml.attribute("class", "aside") }
    let (type, isExact) = NITFMedia.mediaType(for: medium.type)
    xml.attribute("media-type", type)
    if !isExact { xml.attribute("wc:type", medium.type) }
    if let credit = medium.credit, credit.isEmpty || credit.inOneLine != credit {
      xml.attribute("wc:credit", credit)
    }
    writeMetadata("headline", medium.headline, to: &xml)
    writeMetadata("role", medium.role, to: &xml)
    for rendition in medium.renditions { write(rendition, to: &xml) }
    if medium.renditions.isEmpty {
      start("media-reference", to: &xml)
      xml.attribute("wc:void", "true")
      xml.end()
    }
    if !medium.caption.isEmpty { writeLine("media-caption", medium.caption, to: &xml) }
    if let credit = medium.credit {
      start("media-producer", mixed: true, to: &xml)
      xml.text(credit.inOneLine)
      xml.end()
    }
    xml.end()
  }

  private func writeMetadata(_ name: Text, _ value: Text?, to xml: inout XMLWriter) {
    guard let value else { return }
    start("media-metadata", to: &xml)
    xml.attribute("name", name)
    xml.attribute("value", value)
    xml.end()
  }

  private func write(_ rendition: Rendition, to xml: inout XMLWriter) {
    start("media-reference", to: &xml)
    xml.attribute("source", rendition.href)
    xml.attribute("mime-type", rendition.contentType)
    xml.attribute("width", rendition.width.map { "\($0)" })
    xml.attribute("height", rendition.height.map { "\($0)" })
    if let duration = rendition.duration {
      xml.attribute("time", duration.text)
      xml.attribute("time-unit-of-measure", "second")
    }
    xml.attribute("wc:role", rendition.role)
    xml.attribute("wc:size", rendition.size.map { "\($0)" })
    xml.end()
  }
}
