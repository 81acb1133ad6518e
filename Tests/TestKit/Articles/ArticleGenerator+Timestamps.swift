import ArticleModel

extension ArticleGenerator {
  mutating func addDates(to article: inout Article) {
    if uses(.created) { article.created = timestamp() }
    if uses(.versionCreated) { article.versionCreated = timestamp() }
    if uses(.contentCreated) { article.contentCreated = timestamp() }
    if uses(.contentModified) { article.contentModified = timestamp() }
    if uses(.published) { article.published = timestamp() }
    if uses(.expires) { article.expires = timestamp() }
    if uses(.embargoed, 20) {
      article.embargoed = random.chance(25) ? .indefinite : timestamp().map(Embargo.until)
    }
  }

  /// A timestamp of any precision that the features allow; a plain date always is.
  mutating func timestamp() -> Timestamp? {
    let year =
      isOrdinary || random.chance(80) ? random.number(1990...2035) : random.number(1...9999)
    if uses(.timestampsPartial, 15) {
      return Timestamp(year: year, month: random.chance(50) ? random.number(1...12) : nil)
    }
    let month = random.number(1...12)
    let time = uses(.timestampsTime, 65) ? timeOfDay() : nil
    return Timestamp(year: year, month: month, day: random.number(1...28), time: time)
  }

  private mutating func timeOfDay() -> TimeOfDay? {
    let second = random.chance(85) ? random.number(0...59) : nil
    let hasFraction = second != nil && random.chance(25)
    return TimeOfDay(
      hour: random.number(0...23), minute: random.number(0...59), second: second,
      fraction: hasFraction ? fraction() : nil,
      offset: uses(.timestampsOffset, 70) ? offset() : nil)
  }

  private mutating func fraction() -> SecondFraction? {
    let (value, digits): (UInt64, Int) = random.pick([
      (0, 3), (250, 3), (5, 1), (7, 2), (123_456, 6), (900_000_000, 9),
    ])
    return SecondFraction(value, digits: digits)
  }

  private mutating func offset() -> UTCOffset? {
    switch random.number(0...3) {
    case 0: .zulu
    case 1: UTCOffset(.plus, hours: random.number(0...13), minutes: random.pick([0, 0, 30, 45]))
    case 2: UTCOffset(.minus, hours: random.number(0...12), minutes: random.pick([0, 0, 30]))
    default:
      random.pick([UTCOffset(.plus, hours: 7, minutes: 0), UTCOffset(.minus, hours: 0, minutes: 0)])
    }
  }
}
