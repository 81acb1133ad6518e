import ArticleModel
import MarkupKit

extension Text {
  /// The text without white space at its ends, and each run of white space inside a single space:
  /// what stands between tags is laid out, and layout is no part of a newsline.
  ///
  /// Only XML's white space counts; a no-break space is text.
  var collapsed: Text {
    isInOneLine ? self : Text(String(decoding: collapsedBytes { _ in [32] }, as: UTF8.self))
  }

  /// The same, but line ends that no indentation follows are kept: in notes and terms they are meant.
  var collapsedBlock: Text {
    if isInOneLine { return self }
    let bytes = collapsedBytes { run in
      guard run.last == 10 || run.last == 13 else { return [32] }
      let ends = run.count { $0 == 10 } + run.count { $0 == 13 }
      return [UInt8](repeating: 10, count: max(1, min(ends, 2)))
    }
    return Text(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool {
    let bytes = utf8.span
    for index in bytes.indices where !SchemaType.isSpace(bytes[index]) { return false }
    return true
  }

  private func collapsedBytes(_ replacement: (ArraySlice<UInt8>) -> [UInt8]) -> [UInt8] {
    let bytes = Array(utf8)
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard SchemaType.isSpace(bytes[index]) else {
        collapsed.append(bytes[index])
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex { !SchemaType.isSpace($0) } ?? bytes.count
      if !collapsed.isEmpty, end < bytes.count { collapsed += replacement(bytes[index..<end]) }
      index = end
    }
    return collapsed
  }
}
