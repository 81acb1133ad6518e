import ArticleModel
import ConvertCore

extension StoryWriter {
  /// Writes the `meta` elements: those that were kept, and ours.
  mutating func writeMeta() {
    for case .attribute(let name, let value) in kept[.meta] { meta(Text(name), value) }
    meta("generator", Text("\(Program.name) \(Program.version)"))
    for (name, path) in Own.texts {
      if let text = article[keyPath: path] { meta(Text(Own.meta + name), text) }
    }
    for (name, path) in Own.dates {
      if let date = article[keyPath: path] { meta(Text(Own.meta + name), date.text) }
    }
    if let priority = article.priority { meta(Text(Own.meta + "priority"), "\(priority)") }
    for notice in article.rights.notice { meta(Text(Own.meta + "notice"), notice) }
    writeIDs()
    for value in kept.others { write(value) }
  }

  /// Writes the other ids but the one that the root element holds.
  private mutating func writeIDs() {
    var ids = article.alternativeIDs[...]
    if ids.first?.role == "uno" { ids.removeFirst() }
    for id in ids {
      begin(Text(Own.meta + "alternative-id"), id.value)
      own("role", id.role)
      xml.end()
    }
  }

  private mutating func write(_ value: ExtensionValue) {
    begin(Text(Own.extensionName), value.value)
    if value.format != "nitf" { own("format", value.format) }
    own("path", value.path)
    own("name", value.name)
    xml.end()
  }

  private mutating func meta(_ name: Text, _ content: Text) {
    begin(name, content)
    xml.end()
  }

  private mutating func begin(_ name: Text, _ content: Text) {
    xml.start("meta")
    xml.attribute("name", name)
    xml.attribute("content", content)
  }
}
