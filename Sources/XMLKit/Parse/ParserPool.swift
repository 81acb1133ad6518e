import Synchronization

/// Parsers that have read a document to its end, for others to be read with: to make one anew costs as
/// much as a small document does, and the names of documents are mostly the same.
enum ParserPool {
  /// A parser that no thread uses.
  private struct Idle: @unchecked Sendable {
    let parser: SAXParser
  }

  private static let idle = Mutex<[Idle]>([])

  /// How many are kept.
  private static let most = 16

  /// Takes a parser, or makes one where there is none.
  static func take() -> SAXParser {
    idle.withLock { $0.popLast() }?.parser ?? SAXParser()
  }

  /// Gives back a parser that has read a document to its end.
  static func give(back parser: SAXParser) {
    guard parser.reset() else { return }
    let one = Idle(parser: parser)
    idle.withLock { if $0.count < most { $0.append(one) } }
  }
}
