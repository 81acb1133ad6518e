import ArticleModel

extension Timestamp {
  /// Which dates an element of the schema holds.
  enum Room {
    /// `xs:dateTime` only.
    case dateTime
    /// `xs:date` or `xs:dateTime`.
    case date
    /// A year or a month too.
    case truncated
  }

  /// The nearest spelling that the schema allows: the start of a year, month or day, the full minute.
  ///
  /// It is `text` where that is allowed.
  func spelling(in room: Room) -> Text {
    if let time {
      guard time.second == nil else { return text }
      let spelling = text.string.utf8
      let end = spelling.index(spelling.startIndex, offsetBy: 16)
      return Text("\(text.string[..<end]):00\(text.string[end...])")
    }
    if room == .truncated { return text }
    var spelling = text.string
    if month == nil { spelling += "-01" }
    if day == nil { spelling += "-01" }
    return Text(room == .dateTime ? spelling + "T00:00:00" : spelling)
  }
}
