import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes a quotation of NITF: blocks inside of a block.
  func writeNITFQuote(_ blocks: [Block], to xml: inout XMLWriter) {
    start("bq", to: &xml)
    if !blocks.isEmpty {
      start("block", to: &xml)
      writeBlocks(blocks, to: &xml)
      xml.end()
    }
    xml.end()
  }

  /// Writes a heading of NITF, whose class tells levels other than the second.
  func writeNITFHeading(_ level: Int, _ content: Inlines, to xml: inout XMLWriter) {
    start("hl2", mixed: true, to: &xml)
    if level != 2 { xml.attribute("class", "h\(min(max(level, 1), 6))") }
    finishText(content, to: &xml)
  }

  /// Writes an embed of NITF.
  func writeNITFEmbed(_ embed: Embed, to xml: inout XMLWriter) {
    start("media", to: &xml)
    xml.attribute("class", "embed")
    xml.attribute("media-type", "other")
    start("media-reference", to: &xml)
    xml.attribute("source", embed.href)
    xml.end()
    if let html = embed.html {
      start("media-object", mixed: true, to: &xml)
      xml.attribute("encoding", "html")
      xml.text(html)
      xml.end()
    }
    if let provider = embed.provider {
      start("media-producer", mixed: true, to: &xml)
      xml.text(provider)
      xml.end()
    }
    xml.end()
  }

  /// Writes an entity of NITF.
  func writeNITFEntity(_ entity: Entity, to xml: inout XMLWriter) {
    let element = NITFEntity(for: entity)
    start(element.element.string, mixed: true, to: &xml)
    if element == .classifier { xml.attribute("type", entity.kind) }
    if let scheme = element.scheme { xml.attribute(scheme, entity.concept?.scheme) }
    xml.attribute(element.code, entity.concept?.code)
    if let uri = entity.concept?.uri {
      start("alt-code", to: &xml)
      xml.attribute("idsrc", "uri")
      xml.attribute("value", uri)
      xml.end()
    }
    writeContent(entity.content, to: &xml)
    xml.end()
  }

  /// Begins the element of a style in NITF: `em`, whose class tells all but emphasis, or `q`.
  func startNITF(_ style: InlineStyle, to xml: inout XMLWriter) {
    start(style == .quote ? "q" : "em", mixed: true, to: &xml)
    if style != .quote, style != .emphasis { xml.attribute("class", Text(style.rawValue)) }
  }
}
