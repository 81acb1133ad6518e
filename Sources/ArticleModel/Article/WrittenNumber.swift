/// A number as it was written: "12.50" stays "12.50".
public struct WrittenNumber: Hashable, Sendable {
  /// The digits and signs, in JSON's grammar (RFC 8259, section 6).
  public let text: Text

  /// Creates a number from its spelling, or nothing where the spelling is not a JSON number.
  public init?(_ text: Text) {
    var rest = Substring(text.string).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = Self.digits(&rest)
    guard whole == 1 || (whole > 1 && !text.string.drop(while: { $0 == "-" }).hasPrefix("0")) else {
      return nil
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard Self.digits(&rest) > 0 else { return nil }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard Self.digits(&rest) > 0 else { return nil }
    }
    guard rest.isEmpty else { return nil }
    self.text = text
  }

  /// Takes the leading digits off and counts them.
  private static func digits(_ rest: inout Substring.UTF8View) -> Int {
    var count = 0
    while let byte = rest.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      rest.removeFirst()
      count += 1
    }
    return count
  }
}
