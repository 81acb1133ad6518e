import ArticleModel

extension Text {
  /// The text without white space around it (XML 1.0, section 2.3).
  var trimmed: Text {
    let isSpace: (UInt8) -> Bool = { $0 == 32 || $0 == 9 || $0 == 10 || $0 == 13 }
    guard let first = utf8.firstIndex(where: { !isSpace($0) }),
      let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return Text(Substring(string.utf8[first...last]))
  }
}
