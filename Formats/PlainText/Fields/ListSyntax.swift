import ArticleModel

/// How the members of a list stand on one line: "trade, economy", "Jane Doe; John Smith".
///
/// A member in which a separator stands is between quotation marks, as in RFC 822 (section 3.3):
/// `"Hanoi, Vietnam", trade`.
enum ListSyntax {
  /// Divided by semicolons where there are any, else by commas.
  case words
  /// Divided by semicolons: names of people have commas of their own.
  case names

  private static let semicolons: [StaticString] = [";", "؛"]
  private static let commas: [StaticString] = [",", "،", "、"]
  private static let separators = semicolons + commas

  /// The members of a list.
  func members(of text: Text) -> [Text] {
    let bytes = Array(text.utf8)
    var members = split(bytes, at: Self.semicolons)
    if case .words = self, members.count == 1 { members = split(bytes, at: Self.commas) }
    return members.compactMap { range in
      let member = Self.unquoted(bytes, bytes.trimmed(range))
      return member.isEmpty ? nil : member
    }
  }

  /// The line of a list.
  func line(of members: [Text]) -> Text {
    let members = members.map { member in
      needsQuotes(member, among: members.count) ? Self.quoted(member) : member
    }
    let separator: String =
      if case .words = self { ", " } else { "; " }
    return Text(members.map(\.string).joined(separator: separator))
  }

  private func needsQuotes(_ member: Text, among count: Int) -> Bool {
    let bytes = Array(member.utf8)
    return bytes.first == UInt8(ascii: "\"") || self.members(of: member) != [member]
  }

  /// Divides a line at separators that are not between quotation marks.
  private func split(_ bytes: [UInt8], at separators: [StaticString]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, memberStart, index) = (0, 0, 0)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\""), bytes.trimmed(memberStart..<index).isEmpty,
        let close = Self.closingQuote(bytes, from: index)
      {
        index = close + 1
        continue
      }
      if let separator = separators.first(where: { bytes.has($0, at: index) }) {
        parts.append(start..<index)
        start = index + separator.utf8CodeUnitCount
      }
      // Quotation marks open behind a separator of either kind.
      if let any = Self.separators.first(where: { bytes.has($0, at: index) }) {
        index += any.utf8CodeUnitCount
        memberStart = index
      } else {
        index += 1
      }
    }
    return parts + [start..<bytes.count]
  }

  /// The mark that closes a quotation that is a whole member.
  private static func closingQuote(_ bytes: [UInt8], from open: Int) -> Int? {
    var index = open + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < bytes.count else { return nil }
    var next = index + 1
    while next < bytes.count, bytes[next].isSpace { next += 1 }
    let isWhole = next == bytes.count || separators.contains { bytes.has($0, at: next) }
    return isWhole ? index : nil
  }

  private static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> Text {
    guard range.count > 1, bytes[range.lowerBound] == UInt8(ascii: "\""),
      closingQuote(bytes, from: range.lowerBound) == range.upperBound - 1
    else { return Text(bytes.string(range)) }
    var inner: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound - 1 {
      if bytes[index] == UInt8(ascii: "\\") { index += 1 }
      inner.append(bytes[index])
      index += 1
    }
    return Text(inner.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
  }

  private static func quoted(_ member: Text) -> Text {
    var quoted = [UInt8(ascii: "\"")]
    for byte in member.utf8 {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        quoted.append(UInt8(ascii: "\\"))
      }
      quoted.append(byte)
    }
    return Text(String(decoding: quoted + [UInt8(ascii: "\"")], as: UTF8.self))
  }
}
