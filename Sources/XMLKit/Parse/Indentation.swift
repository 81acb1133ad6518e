import ArticleModel
internal import CLibXML2

/// A line end and the spaces behind it, as nearly all white space between tags is: made once for each
/// length.
struct Indentation: Sendable {
  static let shared = Indentation()

  /// How many bytes those have not that are made once.
  private static let longest = 64

  private let bytes: [UInt8] = [0x0A] + Array(repeating: 0x20, count: longest - 1)

  // The texts by their lengths.
  private let texts = (0..<longest).map { length in
    Text(length == 0 ? "" : "\n" + String(repeating: " ", count: length - 1))
  }

  /// The text of a part of a document, where it is so.
  @inline(__always)
  func text(_ part: Range<Int>, of document: [UInt8]) -> Text? {
    guard !part.isEmpty, part.count < texts.count, document[part.lowerBound] == bytes[0] else {
      return nil
    }
    let isSame = document.withUnsafeBufferPointer { document in
      bytes.withUnsafeBufferPointer { bytes in
        guard let one = document.baseAddress, let other = bytes.baseAddress else { return false }
        return memcmp(one + part.lowerBound, other, part.count) == 0
      }
    }
    return isSame ? texts[part.count] : nil
  }
}
