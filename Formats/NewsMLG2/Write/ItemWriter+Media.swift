import ArticleModel
import MarkupKit
import XMLKit

extension ItemWriter {
  /// Writes the files: those of the one medium that the item is as they are, all others with what our
  /// attributes say of their medium.
  mutating func writeMedia() {
    let isPlain = article.isPlainMedium
    var number = 0
    for (index, medium) in article.media.enumerated() {
      let renditions = medium.renditions.isEmpty ? [Rendition()] : medium.renditions
      for (place, rendition) in renditions.enumerated() {
        number += 1
        var marks: [(String, Text?)] = []
        if !isPlain {
          marks.append(("medium", "\(index + 1)"))
          if medium.renditions.isEmpty { marks.append(("renditions", "0")) }
          if place == 0 { marks += self.marks(of: medium, isFirst: index == 0) }
        }
        write(rendition, number, marks)
      }
    }
  }

  private func marks(of medium: Medium, isFirst: Bool) -> [(String, Text?)] {
    var marks: [(String, Text?)] = [
      ("id", medium.id), ("type", medium.type), ("headline", medium.headline),
      ("credit", medium.credit), ("role", medium.role),
    ]
    // A picture's caption is a description of the item.
    guard !medium.caption.isEmpty, !(isFirst && article.isMediaItem) else { return marks }
    if let caption = medium.caption.plain {
      marks.append(("caption", caption))
    } else {
      var line = XMLWriter()
      line.start("p", mixed: true)
      MarkupWriter(.xhtml).write(medium.caption, to: &line)
      marks.append(("markup", Text(String(decoding: line.finish(), as: UTF8.self))))
    }
    return marks
  }

  private mutating func write(_ rendition: Rendition, _ number: Int, _ marks: [(String, Text?)]) {
    if var element = plan.element(in: container, "remoteContent", number) {
      advance(to: "remoteContent")
      for case (let name, let value?) in marks {
        let name = XMLName(Text(name), namespace: Own.namespace, prefix: Text(Own.alias))
        element.attributes.append(XMLAttribute(name, value))
        self.marks.usesOwn = true
      }
      writeKept(element)
      return
    }
    property("remoteContent")
    // An element that says nothing is none to readers.
    if rendition == Rendition(), marks.isEmpty { own("empty", "true") }
    write(rendition.role, "rendition", in: .rendition)
    if let href = rendition.href {
      if SchemaType.isURI(href) { xml.attribute("href", href) } else { own("href", href) }
    }
    xml.attribute("contenttype", rendition.contentType)
    write("width", rendition.width)
    write("height", rendition.height)
    write("size", rendition.size)
    xml.attribute("duration", rendition.duration?.text)
    for (name, value) in marks { own(name, value) }
    xml.end()
  }

  private mutating func write(_ name: String, _ size: Int?) {
    guard let size else { return }
    if size < 0 { own(name, "\(size)") } else { xml.attribute(name, "\(size)") }
  }
}

extension Article {
  /// Whether the item is one picture, video or the like, of which nothing is known but its files.
  var isPlainMedium: Bool {
    guard isMediaItem, media.count == 1, var medium = media.first, !medium.renditions.isEmpty else {
      return false
    }
    medium.renditions = []
    medium.caption = Inlines()
    medium.type = medium.type == type ? nil : "other"
    return medium == Medium()
  }
}
