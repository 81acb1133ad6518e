import ArticleModel
import ConvertCore
import JSONKit

extension JSONWriter {
  /// Writes a diagnostic in the one shape that all of the program's JSON has for them.
  public mutating func write(_ diagnostic: Diagnostic) {
    beginObject(inline: true)
    member("input", Text(diagnostic.location.document.input))
    member("member", diagnostic.location.document.member.map { Text($0) })
    member("line", diagnostic.location.position?.line)
    member("column", diagnostic.location.position?.column)
    member("byte", diagnostic.location.position?.byte)
    member("severity", Text(diagnostic.severity.rawValue))
    member("code", Text(diagnostic.code.name))
    member("feature", diagnostic.feature.map { Text($0.name) })
    member("message", Text(diagnostic.message))
    member("article", diagnostic.article)
    endObject()
  }
}
