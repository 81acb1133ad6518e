internal import CLibXML2
import ConvertCore

extension MarkupScanner {
  /// The index of a byte at or behind an index, or the end where there is none.
  @inline(__always)
  func find(_ byte: Unicode.Scalar, from index: Int, to end: Int) -> Int {
    guard index < end, let first = bytes.baseAddress else { return end }
    return index + wirecopy_find(first + index, Int32(byte.value), end - index)
  }

  /// Whether these bytes stand at an index.
  @inline(__always)
  func matches(_ text: StaticString, _ index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= bytes.count, let first = bytes.baseAddress else {
      return false
    }
    return memcmp(first + index, text.utf8Start, count) == 0
  }

  /// Whether these bytes stand at an index, or the bytes end before that is known.
  func mayMatch(_ text: StaticString, _ index: Int) -> Bool {
    let count = min(text.utf8CodeUnitCount, bytes.count - index)
    guard count > 0, let first = bytes.baseAddress else { return true }
    return memcmp(first + index, text.utf8Start, count) == 0
  }

  /// Gives libxml2 the bytes up to an index, with U+FFFD for those that XML does not allow.
  mutating func copy(to end: Int) {
    while let next = check.illegal(before: base + end) {
      let index = next.position.byte - base
      if index >= copied {
        append(copied, index)
        fed.mark(next.position, isReplaced: true)
        fed.append([0xEF, 0xBF, 0xBD])
        copied = index + next.length
        var behind = next.position
        behind.byte += next.length
        behind.column += next.length
        fed.mark(behind, isReplaced: false)
        noticeIllegal(next.scalar, at: next.position)
      }
      check.passIllegal()
    }
    append(copied, end)
    copied = max(copied, end)
  }

  /// Gives libxml2 other bytes than those up to an index.
  mutating func replace(from: Int, to end: Int, with replacement: some Sequence<UInt8>) {
    copy(to: from)
    fed.mark(position(from), isReplaced: true)
    fed.append(replacement)
    copied = end
    fed.mark(position(end), isReplaced: false)
  }

  /// Says that a character was replaced.
  mutating func noticeIllegal(_ scalar: UInt32, at position: Position) {
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits
    notices.add(
      .xmlIllegalCharacter, "expected a character that XML allows, found U+\(name); read as U+FFFD",
      at: position)
  }

  private mutating func append(_ from: Int, _ end: Int) {
    guard from < end else { return }
    fed.append(UnsafeBufferPointer(rebasing: bytes[from..<end]))
  }
}
