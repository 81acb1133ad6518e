import ArticleModel
import TestKit
import Testing

@Suite("Timestamps")
struct TimestampTests {
  @Test("parts out of their range, or without the part before, make no timestamp")
  func ranges() {
    let noon = TimeOfDay(hour: 12, minute: 0)
    #expect(Timestamp(year: 0) == nil && Timestamp(year: 10_000) == nil)
    #expect(Timestamp(year: .max, month: .max, day: .max) == nil)
    #expect(Timestamp(year: 2023, day: 1) == nil)
    #expect(Timestamp(year: 2023, month: 2, day: 29) == nil)
    #expect(Timestamp(year: 2023, month: 2, time: noon) == nil)
    #expect(Timestamp(year: 2023, time: noon) == nil)
    #expect(Timestamp(year: 2024, month: 2, day: 29, time: noon) != nil)
  }

  @Test("a time has its range, and a fraction needs a second")
  func timeRanges() {
    let fraction = SecondFraction(5, digits: 1)
    #expect(TimeOfDay(hour: 24, minute: 0) == nil && TimeOfDay(hour: 0, minute: 60) == nil)
    #expect(TimeOfDay(hour: 0, minute: 0, second: 60) == nil)
    #expect(TimeOfDay(hour: -1, minute: .min, second: .max) == nil)
    #expect(TimeOfDay(hour: 0, minute: 0, fraction: fraction) == nil)
    #expect(TimeOfDay(hour: 0, minute: 0, second: 0, fraction: fraction) != nil)
  }

  @Test("a fraction has 1 to 18 digits and no more than are said")
  func fractions() {
    #expect(SecondFraction(10, digits: 1) == nil && SecondFraction(0, digits: 0) == nil)
    #expect(SecondFraction(0, digits: 19) == nil && SecondFraction(.max, digits: 18) == nil)
    #expect(SecondFraction(250, digits: 3) != SecondFraction(2500, digits: 4))
  }

  @Test("an offset reaches 14 hours, and Z none")
  func offsets() {
    #expect(UTCOffset(.plus, hours: 14, minutes: 0)?.spelling == "+14:00")
    #expect(UTCOffset(.plus, hours: 14, minutes: 1) == nil)
    #expect(UTCOffset(.minus, hours: .max, minutes: .max) == nil)
    #expect(UTCOffset(.zulu, hours: 1, minutes: 0) == nil)
    #expect(UTCOffset(.plus, hours: 0, minutes: 0) != UTCOffset.zulu)
    #expect(UTCOffset(.plus, hours: 0, minutes: 0) != UTCOffset(.minus, hours: 0, minutes: 0))
  }

  @Test("one instant of two spellings is two timestamps")
  func equality() {
    let zulu = Timestamp(reading: "2016-10-21T12:00:00Z")
    #expect(zulu != Timestamp(reading: "2016-10-21T19:00:00+07:00"))
    #expect(zulu != Timestamp(reading: "2016-10-21T12:00:00.0Z"))
    #expect(zulu != Timestamp(reading: "2016-10-21T12:00Z"))
  }

  @Test("a date without its time and a time without its offset keep the rest")
  func parts() {
    let instant = Timestamp(reading: "2016-10-21T16:25:32.5-05:00")
    #expect(instant?.date.text == "2016-10-21" && instant?.local.text == "2016-10-21T16:25:32.5")
    let month = Timestamp(reading: "2016-10")
    #expect(month?.date == month && month?.local == month && month?.isPartial == true)
  }

  @Test("every timestamp is read back from its text")
  func roundTrip() {
    for seed in Soak.seeds {
      var generator = ArticleGenerator(seed: seed)
      generator.isOrdinary = false
      let article = generator.article()
      let dates = [article.created, article.versionCreated, article.published, article.expires]
      for timestamp in dates.compactMap(\.self) {
        #expect(Timestamp(reading: timestamp.text) == timestamp, "\(timestamp)")
      }
    }
  }
}
