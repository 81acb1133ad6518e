import ConvertCore

/// Where and when a story was filed, up to the dash at the start of its text.
///
/// "TOKYO, June 6, 2010 (AFP) –", "HÀ NỘI —", "FORT WASHINGTON, Pa. (AP) _", "МОСКВА, 21 декабря. /ТАСС/.".
struct Dateline {
  /// The dateline as printed, without its dash.
  let range: Range<Int>
  /// Behind the dash.
  let end: Int
  /// The date in it, where there is one.
  let date: WrittenDate?
  /// How sure it is one.
  let certainty: Explanation.Certainty

  /// No dateline is longer, in bytes.
  private static let longest = 160

  /// Reads the dateline that a text starts with, where it does.
  init?(_ bytes: [UInt8], _ text: Range<Int>) {
    var scanner = DatelineScanner(
      bytes: bytes, end: min(text.upperBound, text.lowerBound + Self.longest),
      start: text.lowerBound)
    guard scanner.scan() else { return nil }
    range = text.lowerBound..<scanner.datelineEnd
    end = scanner.cursor
    date = scanner.date
    certainty = scanner.certainty
  }
}
