import ArticleModel

/// The dateline at the beginning of a text: a place, perhaps a date, and the agency in brackets.
public enum Dateline {
  private static let longest = 100
  private static let dashes: [[UInt8]] = ["-", "--", "_", "\u{2013}", "\u{2014}"].map {
    Array($0.utf8)
  }

  /// The dateline that a text begins with, without the dash behind it: a place, perhaps a date, and
  /// the agency in brackets.
  public static func find(in text: Text) -> Text? {
    let bytes = Array(text.utf8.prefix(longest))
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open >= 2, bytes[open - 1] == 32,
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")), (2...24).contains(close - open),
      close + 1 < bytes.count, bytes[close + 1] == 32
    else { return nil }
    let first = bytes[0]
    guard (0x41...0x5A).contains(first) || first >= 0x80 else { return nil }
    let rest = bytes[(close + 2)...]
    let dash = rest.prefix { $0 != 32 }
    guard dashes.contains(where: { $0.elementsEqual(dash) }), dash.endIndex < bytes.count else {
      return nil
    }
    return Text(String(decoding: bytes[...close], as: UTF8.self))
  }
}
