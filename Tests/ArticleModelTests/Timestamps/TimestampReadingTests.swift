import ArticleModel
import TestKit
import Testing

@Suite("Reading timestamps")
struct TimestampReadingTests {
  @Test(
    "a spelling of the extended form comes back as it was",
    arguments: [
      "2018", "2018-03", "2023-12-21", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31",
      "2016-10-21T16:25", "2016-10-21T16:25Z", "2016-10-21T16:25:32", "2016-10-21T16:25:32-05:00",
      "2014-07-16T15:53:10.000Z", "2014-07-16T15:53:10.5+05:45", "2014-07-16T00:00:00+00:00",
      "2014-07-16T23:59:59-00:00", "2014-07-16T23:59:59.000000000000000001+14:00",
    ])
  func extended(spelling: String) {
    #expect(Timestamp(reading: Text(spelling))?.text == Text(spelling))
  }

  @Test(
    "every spelling of real documents is read",
    arguments: [
      ("2014-07-16T15:53:10+1000", "2014-07-16T15:53:10+10:00"),
      ("2014-07-16T15:53:10+10", "2014-07-16T15:53:10+10:00"),
      ("2014-07-16 15:53:10", "2014-07-16T15:53:10"),
      ("2014-07-16  15:53:10", "2014-07-16T15:53:10"),
      ("2014-07-16 15:53:10 +0200", "2014-07-16T15:53:10+02:00"),
      ("\n    2014-07-16T15:53:10Z\r\n", "2014-07-16T15:53:10Z"),
      ("20151014T043001+0100", "2015-10-14T04:30:01+01:00"),
      ("20130605T210000Z", "2013-06-05T21:00:00Z"),
      ("20130605T210000", "2013-06-05T21:00:00"),
      ("20130605T2100", "2013-06-05T21:00"),
      ("20160116T140200-06:00", "2016-01-16T14:02:00-06:00"),
      ("20160116T14:02:00-0600", "2016-01-16T14:02:00-06:00"),
      ("2016-05-16 12:34", "2016-05-16T12:34"),
      ("20010714", "2001-07-14"),
      ("2001-07-14Z", "2001-07-14"),
      ("2001-07-14-05:00", "2001-07-14"),
      ("2014-07-16t15:53:10z", "2014-07-16T15:53:10Z"),
      ("2014-07-16T15:53:10,250Z", "2014-07-16T15:53:10.250Z"),
    ])
  func observed(spelling: String, extended: String) {
    #expect(Timestamp(reading: Text(spelling))?.text == Text(extended))
  }

  @Test("what is no date is refused", arguments: refused)
  func refuses(spelling: String) {
    #expect(Timestamp(reading: Text(spelling)) == nil)
  }

  private static let refused = [
    "", " ", "YYYYMMDD000000-HHMM", "YYYY-MM-DD", "0000-00-00", "0000-01-01", "2023-02-29",
    "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-1-1", "23-01-01",
    "12023-01-01", "-2023-01-01", "202303", "2023-0301", "202303-01", "2023-03-01T",
    "2023-03-01T10", "2023-03-01T24:00", "2023-03-01T10:60", "2023-03-01T10:00:60",
    "2023-03-01T10:00:00.", "2023-03-01T10:00:00.0000000000000000001", "2023-03-01T10:00.5",
    "2023-03-01T10:00:00+", "2023-03-01T10:00:00+7", "2023-03-01T10:00:00+14:01",
    "2023-03-01T10:00:00+15:00", "2023-03-01T10:00:00+07:60", "2023-03-01T10:00:00+07:00x",
    "2023-03-01T10:00:00Z+01:00", "2023-03-01T10:00:00 CET", "20130605T21000",
    "20130605T21000+0000",
    "2023-03-01x", "2023/03/01", "21 December 2023", "\u{662}\u{660}\u{662}\u{663}", "2023\u{301}",
    "2023-03-01\u{A0}10:00", "9223372036854775808",
  ]

  @Test("whatever stands in for a date is read or refused, and what is read is stable")
  func broken() {
    let spellings = ["20151014T043001+0100", " 2014-07-16T15:53:10.000Z", "2016-05-16 12:34"]
    for spelling in spellings {
      var mutator = Mutator(seed: 2, dictionary: ["T", "Z", "+", ":", "."])
      for _ in 0..<1000 {
        let text = Text(String(decoding: mutator.mutate(Array(spelling.utf8)), as: UTF8.self))
        guard let timestamp = Timestamp(reading: text) else { continue }
        #expect(Timestamp(reading: timestamp.text) == timestamp, "\(text)")
      }
    }
  }
}
