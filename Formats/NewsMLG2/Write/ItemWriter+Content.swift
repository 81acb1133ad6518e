import ArticleModel
import MarkupKit
import XMLKit

extension ItemWriter {
  /// Writes the body and the files of the media.
  mutating func writeContentSet() {
    let name = Container.contentSet.name
    guard !article.body.isEmpty || !article.media.isEmpty || plan.siblings[name] != nil else {
      return
    }
    property("contentSet")
    enter(.contentSet)
    if !article.body.isEmpty { writeBody() }
    writeMedia()
    leave()
  }

  private mutating func writeBody() {
    property("inlineXML")
    xml.attributes(#"contenttype="application/xhtml+xml""#)
    writeAttributes(of: .inlineXML)
    // Another rendition of the text must not be taken for it.
    if !pending.isEmpty { own("content", "body") }
    xml.start("html")
    xml.attributes(#"xmlns="http://www.w3.org/1999/xhtml""#)
    xml.start("head")
    xml.element("title", article.headline.plainText.collapsed)
    xml.end()
    xml.start("body")
    MarkupWriter(.xhtml).write(article.body, to: &xml)
    xml.end()
    xml.end()
    xml.end()
  }

  /// Writes the links of a package as its only group, where no groups were kept.
  mutating func writeGroupSet() {
    let links = article.links[...].dropFirst(ownLinks.count)
    guard plan.groupedLinks == nil, !links.isEmpty else { return }
    property("groupSet")
    xml.attribute("root", "main")
    own("content", "links")
    xml.start("group")
    xml.attribute("id", "main")
    xml.attribute("role", "group:main")
    for link in links {
      xml.start("itemRef")
      writeContent(of: link)
    }
    xml.end()
    xml.end()
  }
}
