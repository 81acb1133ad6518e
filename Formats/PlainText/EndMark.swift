import ArticleModel

/// The signs that end an article on the wire.
enum EndMark {
  /// The marks that stand on a line of their own; `./.` is glued to the last sentence instead.
  private static let marks = ["-30-", "--30--", "###", "-ENDS-", "ENDS", "-more-"].map {
    Array($0.utf8)
  }

  private static let glued = Array("./.".utf8)

  private static let dash = Array("— ".utf8)

  /// Whether a line that ends with `mark` is read as ending with it.
  static func isMark(_ mark: ArraySlice<UInt8>) -> Bool {
    mark == glued[...] || marks.contains { $0[...] == mark } || isSignOff(mark)
  }

  /// Splits the last line of an article into its text and its end mark, where it has one.
  static func split(
    _ line: ArraySlice<UInt8>
  ) -> (text: ArraySlice<UInt8>, mark: ArraySlice<UInt8>)? {
    if line.suffix(glued.count) == glued[...] {
      return (line.dropLast(glued.count), line.suffix(glued.count))
    }
    if isMark(line) { return (line.prefix(0), line) }
    // The longest sign-off is the dash, a space and twelve letters.
    for length in (dash.count + 2)...(dash.count + 12) where length < line.count {
      let mark = line.suffix(length)
      let text = line.dropLast(length)
      if isSignOff(mark), text.last == UInt8(ascii: " ") { return (text.dropLast(), mark) }
    }
    return nil
  }

  /// What stands between the last paragraph and the mark.
  static func separator(before mark: Text) -> [UInt8]? {
    if mark == "./." { return [] }
    return mark.utf8.starts(with: dash) ? [UInt8(ascii: " ")] : nil
  }

  /// A dash and the agency's initials: "— VNS".
  private static func isSignOff(_ mark: ArraySlice<UInt8>) -> Bool {
    mark.starts(with: dash) && (2...12).contains(mark.count - dash.count)
      && mark.dropFirst(dash.count).allSatisfy {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
      }
  }
}
