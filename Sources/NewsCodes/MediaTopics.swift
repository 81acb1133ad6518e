import ArticleModel

/// Which codes IPTC's Media Topics have, so that one can be told from a slip of the finger.
///
/// Only the codes are here, not the names: they are what a document can have wrong. IPTC numbers new
/// topics upwards, so that a code above all of a release is of a later one.
public struct MediaTopics: Sendable {
  /// What is known of a code.
  public enum Standing: Hashable, Sendable {
    /// The topic is to be used.
    case current
    /// The topic was retired, and is no longer to be used.
    case retired
    /// The code is above all of the release: it may be of a later one.
    case later
    /// There is no such topic.
    case unknown
  }

  /// The alias of the scheme.
  public static let alias: Text = "medtop"

  /// The URI of the scheme.
  public static let scheme: Text = "http://cv.iptc.org/newscodes/mediatopic/"

  /// The date of the release.
  public let release: String

  private let current: [ClosedRange<Int>]
  private let retired: [ClosedRange<Int>]
  private let last: Int

  /// Creates the topics from ranges of codes in ascending order, such as "20000002-20000051 20000053".
  init(release: String, current: String, retired: String) {
    self.release = release
    self.current = Self.ranges(current)
    self.retired = Self.ranges(retired)
    last = max(self.current.last?.upperBound ?? 0, self.retired.last?.upperBound ?? 0)
  }

  /// Returns what is known of a code, the second half of a qcode.
  public func standing(of code: Text) -> Standing {
    let digits = code.utf8
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(code.string)
    else { return .unknown }
    if current.holds(number) { return .current }
    if retired.holds(number) { return .retired }
    // The first digits of a later one are those of all that IPTC has added.
    return number > last && number / 1_000_000 == last / 1_000_000 ? .later : .unknown
  }

  private static func ranges(_ text: String) -> [ClosedRange<Int>] {
    text.split(whereSeparator: \.isWhitespace).compactMap { part in
      let ends = part.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }
}

extension [ClosedRange<Int>] {
  /// Whether one of the ranges, which are in ascending order, holds the number.
  fileprivate func holds(_ number: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(number)
  }
}
