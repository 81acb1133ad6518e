import ArticleModel
import ConvertCore
import XMLKit

extension ItemWriter {
  /// Places in the item to which the writer comes back once the item is whole.
  struct Marks {
    /// Where our namespace is declared, if it turns out to be used.
    var tag = 0
    /// Where our scheme is declared, if it turns out to be used.
    var catalog = 0
    /// Whether our namespace or scheme is used.
    var usesOwn = false
    /// Where the id is written that the article lacks.
    var guid: Int?
    /// What says nothing of the article itself: who wrote the item, and the layout of its source.
    var besides: [Range<Int>] = []

    /// Writes what could not be written before.
    func complete(_ buffer: inout OutputBuffer, margin: Int) {
      if let guid, guid <= buffer.count {
        let id = ContentDigest(of: buffer.bytes(from: guid), without: besides).urn
        buffer.replace(guid..<(guid + id.utf8.count), with: id.string)
      }
      guard usesOwn else { return }
      buffer.replace(catalog..<catalog, with: margin == 0 ? Own.catalog : Own.catalogInMessage)
      Own.declaration.withUTF8Buffer { buffer.replace(tag..<tag, with: $0) }
    }
  }
}
