import ArticleDiff
import ArticleModel
import ConvertCore
import JSONKit
import Reports

/// In what the articles of two files differ.
struct FileComparison {
  /// Two articles, or one that the other file does not have.
  struct Pair {
    let old: Int?
    let new: Int?
    let differences: ArticleDifference

    var isSame: Bool { old != nil && new != nil && differences.differences.isEmpty }
  }

  private let old: ComparedFile
  private let new: ComparedFile
  private let pairs: [Pair]

  init(_ old: ComparedFile, _ new: ComparedFile) {
    self.old = old
    self.new = new
    pairs = ArticlePairing(old.articles, new.articles).pairs.map { one, other in
      let differences = ArticleDifference(
        from: one.map { old.articles[$0] } ?? Article(),
        to: other.map { new.articles[$0] } ?? Article())
      return Pair(old: one, new: other, differences: differences)
    }
  }

  /// Whether the files hold the same articles.
  var isSame: Bool { pairs.allSatisfy(\.isSame) }

  /// The differences for people; nothing where there are none.
  var text: String {
    if isSame { return "" }
    var text = "--- \(old.name.printable)\n+++ \(new.name.printable)\n"
    for pair in pairs where !pair.isSame {
      switch (pair.old, pair.new) {
      case (let one?, let other?):
        if pairs.count > 1 { text += "@@ \(old.label(one)) @@ \(new.label(other)) @@\n" }
        text += pair.differences.drawing
      case (let one?, nil): text += "- article \(old.label(one))\n"
      case (nil, let other?): text += "+ article \(new.label(other))\n"
      case (nil, nil): break
      }
    }
    return text
  }

  /// An object with whether the files are the same, and each pair of articles with its differences.
  var json: String {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("same", isSame)
    json.key("articles")
    json.beginArray()
    for pair in pairs { json.write(pair, old, new) }
    json.endArray()
    json.key("diagnostics")
    json.beginArray()
    for diagnostic in old.diagnostics + new.diagnostics { json.write(diagnostic) }
    json.endArray()
    json.endObject()
    return String(decoding: json.buffer.bytes, as: UTF8.self) + "\n"
  }
}
