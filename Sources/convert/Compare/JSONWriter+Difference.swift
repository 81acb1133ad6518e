import ArticleDiff
import ArticleModel
import ConvertCore
import JSONKit

extension JSONWriter {
  /// Writes a pair of articles with what differs in them; a missing one has no place.
  mutating func write(_ pair: FileComparison.Pair, _ old: ComparedFile, _ new: ComparedFile) {
    beginObject()
    member("same", pair.isSame)
    if let one = pair.old { write("a", old.articles[one], old.places[one]) }
    if let other = pair.new { write("b", new.articles[other], new.places[other]) }
    key("differences")
    beginArray()
    // Where one article is missing, all of the other is the difference.
    if pair.old != nil, pair.new != nil {
      for difference in pair.differences.differences { write(difference) }
    }
    endArray()
    endObject()
  }

  private mutating func write(_ side: StaticString, _ article: Article, _ place: SourceLocation) {
    key(side)
    beginObject(inline: true)
    member("input", Text(place.document.input))
    member("member", place.document.member.map { Text($0) })
    member("line", place.position?.line)
    member("column", place.position?.column)
    member("article", article.id)
    endObject()
  }

  private mutating func write(_ difference: Difference) {
    beginObject()
    member("path", Text(difference.path))
    member("kind", Text(difference.kind.rawValue))
    member("a", difference.old.map { Text($0) })
    member("b", difference.new.map { Text($0) })
    if let wording = difference.wording {
      key("words")
      beginArray()
      for piece in wording.pieces {
        beginObject(inline: true)
        switch piece {
        case .same(let text): member("same", text)
        case .removed(let text): member("removed", text)
        case .added(let text): member("added", text)
        }
        endObject()
      }
      endArray()
    }
    endObject()
  }
}
