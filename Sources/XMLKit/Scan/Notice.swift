import ConvertCore

/// A warning that waits until the reader has come to its place.
///
/// The scanner runs up to a slice ahead of the reader; a warning that was reported at once could come
/// before the article it belongs to.
struct Notice {
  /// Its kind.
  var code: DiagnosticCode

  /// What it says.
  var message: String

  /// Where.
  var position: Position

  /// Whether it is against the rules of XML, so that a strict reader would have refused it.
  var isFault = true
}

/// The warnings between the scanner and the reader, in the order of their places.
struct NoticeQueue {
  /// How many warnings of one document are kept apart.
  static let most = 1000

  private var notices: [Notice] = []
  private var head = 0
  private var count = 0

  /// Adds a warning behind those that stand before it in the document.
  mutating func add(
    _ code: DiagnosticCode, _ message: String, at position: Position, isFault: Bool = true
  ) {
    count += 1
    guard count <= Self.most + 1 else { return }
    let message =
      count <= Self.most ? message : "the warnings after the first \(Self.most) are left out"
    var index = notices.count
    while index > head, notices[index - 1].position.byte > position.byte { index -= 1 }
    notices.insert(
      Notice(code: code, message: message, position: position, isFault: isFault), at: index)
  }

  /// The byte where the next warning stands.
  var next: Int { head < notices.count ? notices[head].position.byte : .max }

  /// Takes the next warning that stands before a byte of the document.
  mutating func take(before byte: Int) -> Notice? {
    guard head < notices.count, notices[head].position.byte < byte else { return nil }
    defer {
      head += 1
      if head == notices.count {
        notices.removeAll(keepingCapacity: true)
        head = 0
      }
    }
    return notices[head]
  }
}
