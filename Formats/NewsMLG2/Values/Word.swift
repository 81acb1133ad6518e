import ArticleModel

extension Text {
  /// Hands what stands between spaces to `body`, word by word.
  func forEachWord(_ body: (Word) -> Void) {
    var string = self.string
    string.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
        body(Word(bytes: UnsafeBufferPointer(rebasing: bytes[start..<index])))
        start = index + 1
      }
    }
  }
}

/// A word of a value of ours, which is told by its bytes: each item has some.
struct Word {
  let bytes: UnsafeBufferPointer<UInt8>

  static func == (word: Word, text: StaticString) -> Bool {
    word.bytes.count == text.utf8CodeUnitCount && word.rest(behind: text) != nil
  }

  /// What follows a beginning, if it is the word's.
  func rest(behind start: StaticString) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let isStart = start.withUTF8Buffer { bytes.starts(with: $0) }
    return isStart ? bytes.dropFirst(start.utf8CodeUnitCount) : nil
  }
}
