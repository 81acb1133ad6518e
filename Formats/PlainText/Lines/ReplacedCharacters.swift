import ConvertCore

/// The characters of a text that were replaced, until they are told.
struct ReplacedCharacters {
  /// How many are told one by one.
  private static let most = 100

  private var waiting: [(offset: Int, name: String, place: Position)] = []
  private var told = 0
  private var more = 0
  private var firstOfMore: Position?

  /// Adds a character that was replaced before `offset` of the text.
  mutating func add(_ name: String, before offset: Int, at place: () -> Position) {
    if told + waiting.count < Self.most {
      waiting.append((offset, name, place()))
    } else {
      // A place costs a pass over the piece, so a file full of such characters is told of once.
      if more == 0 { firstOfMore = place() }
      more += 1
    }
  }

  /// Tells of those before `offset`; at the end of the text, of all.
  mutating func tell(before offset: Int?, in context: ConversionContext) {
    let end = offset.map { offset in waiting.firstIndex { $0.offset > offset } ?? waiting.count }
    for (_, name, place) in waiting.prefix(end ?? waiting.count) {
      context.warn(
        .illegalCharacter, "expected a character that XML allows, found U+\(name)", at: place)
      told += 1
    }
    waiting.removeFirst(end ?? waiting.count)
    guard offset == nil, more > 0 else { return }
    context.warn(
      .illegalCharacter,
      "expected characters that XML allows, found \(more) more that it forbids", at: firstOfMore)
    more = 0
  }
}
