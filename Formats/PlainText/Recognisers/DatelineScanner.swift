import ConvertCore

/// A cursor over the words of what may be a dateline.
struct DatelineScanner {
  let bytes: [UInt8]
  let end: Int
  let start: Int
  var cursor: Int
  /// Where the dateline ends, before its dash.
  var datelineEnd = 0
  var date: WrittenDate?
  var certainty = Explanation.Certainty.likely

  /// Where the first name of a place ends.
  private var placeEnd = 0
  private var isPlaceOver = false
  private var places = 0
  private var dash = 0..<0

  init(bytes: [UInt8], end: Int, start: Int) {
    self.bytes = bytes
    self.end = end
    self.start = start
    cursor = start
  }

  /// Whether there is a dateline; it stops at the first word that no dateline has.
  mutating func scan() -> Bool {
    guard bytes.startsWithCapital(at: start, before: end) else { return false }
    while let word = bytes.word(from: cursor, before: end) {
      if takeDash(at: word.lowerBound) { return takeAgencyBehindDash() || isDateline() }
      if let dash = gluedDash(in: word), takePlace(word.lowerBound..<dash), takeDash(at: dash) {
        return isDateline()
      }
      if takeAgency(word) { return true }
      if takeDate(word) { continue }
      guard takePlace(word) else { return false }
    }
    return false
  }

  private mutating func takeDash(at index: Int) -> Bool {
    guard let length = Self.dashLength(bytes, at: index), index > start else { return false }
    let behind = index + length
    guard behind >= end || bytes[behind].isSpace || length == 3 else { return false }
    datelineEnd = bytes.trimmed(start..<index).upperBound
    dash = index..<behind
    cursor = behind
    return true
  }

  /// "القاهرة - (و م ق) -": an agency that has a dash on either side.
  private mutating func takeAgencyBehindDash() -> Bool {
    guard let word = bytes.word(from: cursor, before: end),
      bytes[word.lowerBound] == UInt8(ascii: "("),
      bytes[word.upperBound - 1] == UInt8(ascii: ")")
        || bytes.startsWithCapital(at: word.lowerBound + 1, before: end)
    else { return false }
    return takeAgency(word)
  }

  /// The long dash that a word ends in or is followed by, without a space.
  private func gluedDash(in word: Range<Int>) -> Int? {
    var index = word.lowerBound + 1
    while index + 3 <= word.upperBound {
      if bytes[index] == 0xE2, bytes.has("—", at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Whether what stands before the dash is enough: a date, or a place in capitals.
  private mutating func isDateline() -> Bool {
    if date != nil { return places > 0 }
    let place = start..<placeEnd
    guard places > 0, bytes.isInCapitals(place) else { return false }
    let isHyphen = dash.count == 1 && bytes[dash.lowerBound] == UInt8(ascii: "-")
    if isHyphen { certainty = .guess }
    return bytes.scalarCount(in: place) >= (isHyphen ? 4 : 2)
  }

  /// "(AFP) –", "(EFE).-", "/ТАСС/.": the agency's name and what must follow it.
  private mutating func takeAgency(_ word: Range<Int>) -> Bool {
    let first = bytes[word.lowerBound]
    guard places > 0, first == UInt8(ascii: "(") || first == UInt8(ascii: "/") else { return false }
    let closing = first == UInt8(ascii: "(") ? UInt8(ascii: ")") : first
    let farthest = min(end, word.lowerBound + 48)
    var close = word.lowerBound + 1
    while close < farthest, bytes[close] != closing { close += 1 }
    guard close < farthest, close > word.lowerBound + 1,
      !isAbbreviation(word.lowerBound + 1..<close)
    else { return false }
    var next = close + 1
    if next < end, bytes[next] == UInt8(ascii: ".") || bytes[next] == UInt8(ascii: ":") {
      next += 1
      if closing == UInt8(ascii: "/") { return ends(at: close + 1, behind: next) }
    }
    while next < end, bytes[next].isSpace { next += 1 }
    guard let length = Self.dashLength(bytes, at: next) else {
      return isDone(by: word.lowerBound + 1..<close, before: next)
        && ends(at: close + 1, behind: close + 1)
    }
    return ends(at: close + 1, behind: next + length)
  }

  /// Whether an agency ends a dateline without a dash: with a date before it, between slashes or in
  /// capitals, and a sentence behind it ("NEW DELHI, Dec 21 (PTI) The harbour …").
  private func isDone(by agency: Range<Int>, before next: Int) -> Bool {
    guard date != nil, bytes.startsWithCapital(at: next, before: end) else { return false }
    return bytes[agency.upperBound] == UInt8(ascii: "/") || bytes.isInCapitals(agency)
  }

  /// Whether what stands in brackets is only short for what stands before: "United Nations (UN)".
  private func isAbbreviation(_ agency: Range<Int>) -> Bool {
    let initials = bytes.words(in: start..<agency.lowerBound - 1, limit: 9).compactMap { word in
      bytes[word.lowerBound].isCapital ? bytes[word.lowerBound] : nil
    }
    return agency.count > 1 && initials.suffix(agency.count) == bytes[agency]
  }

  private mutating func ends(at end: Int, behind next: Int) -> Bool {
    datelineEnd = end
    cursor = next
    return true
  }

  private mutating func takeDate(_ word: Range<Int>) -> Bool {
    guard date == nil, places > 0, hasDigit(near: word.lowerBound) else { return false }
    var scanner = DateScanner(bytes, word.lowerBound..<end)
    guard let found = scanner.date() else { return false }
    date = found
    cursor = found.end
    while cursor < end, bytes[cursor] == UInt8(ascii: ",") || bytes[cursor] == UInt8(ascii: ".") {
      cursor += 1
    }
    return true
  }

  /// Whether a digit stands near enough to be a date's: a look that spares most words a longer one.
  private func hasDigit(near index: Int) -> Bool {
    let farthest = min(end, index + 24)
    return bytes.firstDigit(in: index..<farthest) < farthest
  }

  /// A word of a place's name: with a capital, or one of the small words between such.
  private mutating func takePlace(_ word: Range<Int>) -> Bool {
    guard places < 8 else { return false }
    guard
      bytes.startsWithCapital(at: word.lowerBound, before: word.upperBound)
        || (places > 0 && word.count <= 4 && Self.isParticle(bytes, word))
    else { return false }
    let isLast =
      bytes[word.upperBound - 1] == UInt8(ascii: ",") || bytes.has("،", at: word.upperBound - 2)
    if !isPlaceOver { placeEnd = word.upperBound - (isLast ? 1 : 0) }
    isPlaceOver = isPlaceOver || isLast
    places += 1
    cursor = word.upperBound
    return true
  }

  /// Small words inside of the names of places, each as the number that its bytes are: most headlines and
  /// texts have a small word where this is asked.
  private static let particles: [UInt32] = [
    "de", "del", "la", "le", "les", "el", "al", "am", "an", "der", "im", "sur", "upon", "do", "da",
    "and", "et", "und", "y", "и", "на",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  private static func isParticle(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    var number: UInt32 = 0
    for index in word.prefix(4) { number = number << 8 | UInt32(bytes[index]) }
    return particles.contains(number)
  }

  /// The length of the dash at `index`: "-", "--", "_", "–", "—".
  private static func dashLength(_ bytes: [UInt8], at index: Int) -> Int? {
    guard let byte = bytes.byte(at: index) else { return nil }
    if byte == UInt8(ascii: "_") { return 1 }
    if byte == UInt8(ascii: "-") { return bytes.byte(at: index + 1) == byte ? 2 : 1 }
    guard byte == 0xE2 else { return nil }
    return bytes.has("—", at: index) || bytes.has("–", at: index) ? 3 : nil
  }
}
