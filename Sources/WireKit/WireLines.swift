/// Lines of the wire: CRLF, LF and CR end one, whatever the others of the message do.
public enum WireLines {
  /// The lines of a part of a message, without what ends them.
  public static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex { $0 == 10 || $0 == 13 } ?? bytes.endIndex
      lines.append(bytes[start..<end])
      var next = end
      if next < bytes.endIndex {
        let isPair = bytes[next] == 13 && next + 1 < bytes.endIndex && bytes[next + 1] == 10
        next += isPair ? 2 : 1
      }
      start = next
    }
    return lines
  }

  /// Divides a paragraph at its spaces into lines of at most `width` bytes, the first of which is
  /// shorter by `indent`; a word longer than a line stays whole.
  ///
  /// `mayEnd` says whether a line may end, given the line and the first byte of the next.
  public static func wrap(
    _ bytes: [UInt8], width: Int, indent: Int = 0,
    mayEnd: (ArraySlice<UInt8>, UInt8) -> Bool = { _, _ in true }
  ) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    var room = width - indent
    func isEnd(_ index: Int) -> Bool {
      bytes[index] == 32 && index + 1 < bytes.count
        && mayEnd(bytes[start..<index], bytes[index + 1])
    }
    while bytes.count - start > room {
      let limit = start + room
      let space = bytes[start...limit].indices.last { index in
        index > start && isEnd(index)
      }
      let cut =
        space
        ?? bytes[limit...].indices.first(where: isEnd)
      guard let cut else { break }
      lines.append(bytes[start..<cut])
      start = cut + 1
      room = width
    }
    lines.append(bytes[start...])
    return lines
  }
}

extension ArraySlice<UInt8> {
  /// Whether there is nothing but white space and what fills the line.
  public var isBlankLine: Bool { allSatisfy { $0 <= 32 || $0 == 0x7F } }

  /// The bytes without spaces and fill at both ends.
  public var trimmed: ArraySlice<UInt8> {
    guard let start = firstIndex(where: { $0 > 32 && $0 != 0x7F }),
      let end = lastIndex(where: { $0 > 32 && $0 != 0x7F })
    else { return self[endIndex...] }
    return self[start...end]
  }
}
