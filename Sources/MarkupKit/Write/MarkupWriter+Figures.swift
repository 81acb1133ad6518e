import ArticleModel
import XMLKit

extension MarkupWriter {
  /// Writes a picture, in a figure where it has a caption.
  func writeImage(_ image: Image, to xml: inout XMLWriter) {
    guard !image.caption.isEmpty else {
      writePicture(image, to: &xml)
      return
    }
    start("figure", to: &xml)
    writePicture(image, to: &xml)
    writeLine("figcaption", image.caption, to: &xml)
    xml.end()
  }

  private func writePicture(_ image: Image, to xml: inout XMLWriter) {
    start("img", to: &xml)
    xml.attribute("src", image.href)
    // An empty text says that there is nothing to speak but the caption.
    xml.attribute("alt", "")
    xml.attribute("data-wc-media", image.media)
    xml.end()
  }

  /// Writes an embed: a link that anyone can follow, and all it says in attributes, so that nothing
  /// is loaded or run where the markup is shown.
  func writeEmbed(_ embed: Embed, to xml: inout XMLWriter) {
    start("figure", mixed: true, to: &xml)
    xml.attribute("class", "embed")
    xml.attribute("data-wc", "embed")
    xml.attribute("data-wc-href", embed.href)
    xml.attribute("data-wc-provider", embed.provider)
    xml.attribute("data-wc-html", embed.html)
    if let href = embed.href {
      start("a", mixed: true, to: &xml)
      xml.attribute("href", href)
      xml.text(embed.provider ?? href)
      end(&xml)
    }
    end(&xml)
  }
}
