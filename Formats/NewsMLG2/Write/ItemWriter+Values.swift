import ArticleModel
import XMLKit

extension ItemWriter {
  /// Writes a date, or the nearest one that the element holds with the exact one besides.
  mutating func write(
    _ name: String, _ date: Timestamp?, _ field: String, _ room: Timestamp.Room
  ) {
    guard let date, !writeKept(name) else { return }
    property(name)
    writeText(of: date, field, room)
    xml.end()
  }

  /// Writes a date into the element that was begun last.
  mutating func writeText(of date: Timestamp, _ field: String, _ room: Timestamp.Room) {
    let spelling = date.spelling(in: room)
    if spelling != date.text { properties.append((field, date.text)) }
    xml.text(spelling)
  }

  /// Writes a label.
  mutating func write(_ name: String, _ text: Text?) {
    guard let text, !writeKept(name) else { return }
    writeLabel(name, text)
  }

  /// Writes a label, whether or not one was kept.
  mutating func writeLabel(_ name: String, _ text: Text) {
    property(name)
    write(label: text)
    xml.end()
  }

  /// Writes a line of text into the element that was begun last, after its attributes.
  mutating func write(label text: Text) {
    let line = text.collapsed
    if line != text || text.isEmpty { own("text", text) }
    xml.text(line)
  }

  /// Writes notes; line ends in them become `br`.
  mutating func writeNotes(_ name: String, _ notes: [Text]) {
    for (index, note) in notes.enumerated() where !writeKept(name, index + 1) {
      property(name)
      if note.isEmpty || note.collapsedBlock != note { own("text", note) }
      let lines = note.collapsedBlock.string.utf8.split(
        separator: 10, omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        if number > 0 {
          xml.start("br", mixed: true)
          xml.end()
        }
        xml.text(Text(Substring(line)))
      }
      xml.end()
    }
  }

  /// Writes another id.
  mutating func write(_ id: AlternativeID) {
    property("altId")
    if let role = id.role {
      if SchemaType.isQCode(role) { xml.attribute("type", role) } else { own("role", role) }
    }
    write(label: id.value)
    xml.end()
  }

  /// Writes a link into the element that was begun last, and ends that.
  mutating func writeContent(of link: Link) {
    if link == Link() { own("empty", "true") }
    write(link.rel, "rel", in: .itemRelation)
    if let href = link.href {
      if SchemaType.isURI(href) { xml.attribute("href", href) } else { own("href", href) }
    }
    xml.attribute("residref", link.id)
    if let version = link.version {
      if version > 0 {
        xml.attribute("version", "\(version)")
      } else {
        own("version", "\(version)")
      }
    }
    xml.attribute("contenttype", link.contentType)
    if let title = link.title {
      xml.start("title")
      write(label: title)
      xml.end()
    }
    xml.end()
  }

  /// Writes a word of the model as a qcode, and the word itself where it does not come back from it.
  mutating func write(_ word: Text?, _ name: String, in vocabulary: Vocabulary) {
    guard let word else { return }
    let qcode = vocabulary.qcode(for: word)
    if let uri = resolved(qcode) {
      xml.attribute(name + "uri", uri)
    } else {
      xml.attribute(name, qcode)
    }
    if qcode.map(vocabulary.word) != word { own(name, word) }
  }
}
