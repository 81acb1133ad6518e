import ArticleModel

/// How many words a message has, as its header says it.
public struct WordCount: Sendable {
  /// The number.
  public let count: Int

  /// Counts the runs of bytes that are no white space.
  public init(of text: some Sequence<UInt8>) {
    var count = 0
    var isInWord = false
    for byte in text {
      let isWord = byte > 32 && byte != 0x7F
      if isWord, !isInWord { count += 1 }
      isInWord = isWord
    }
    self.count = count
  }

  /// The number in at most four digits; nothing where it has more.
  public var text: Text { count < 10_000 ? "\(count)" : "" }
}
