import Testing

@testable import PlainText

@Suite("Dates in the spellings of newsrooms")
struct DateTests {
  @Test(
    "a date is read",
    arguments: [
      ("2023-12-21", "2023-12-21"), ("20231221", "2023-12-21"), ("2018-03", "2018-03"),
      ("2023/12/21", "2023-12-21"), ("21/12/2023", "2023-12-21"), ("12/21/2023", "2023-12-21"),
      ("03.04.2024", "2024-04-03"), ("03/04/2024", "2024"), ("4/4/2024", "2024-04-04"),
      ("21 December 2023", "2023-12-21"), ("Dec. 21, 2023", "2023-12-21"),
      ("December 2023", "2023-12"), ("21st of December 2023", "2023-12-21"),
      ("Thursday, 21 December 2023", "2023-12-21"),
      ("Thu, 21 Dec 2023 10:15:00 +0700", "2023-12-21T10:15:00+07:00"),
      ("Thu, 21 Dec 2023 10:15 GMT", "2023-12-21T10:15Z"),
      ("December 21, 2023 at 9:05 p.m. EST", "2023-12-21T21:05-05:00"),
      ("jeudi 21 décembre 2023", "2023-12-21"), ("1er mai 2024", "2024-05-01"),
      ("21. Dezember 2023, 10.15 Uhr", "2023-12-21T10:15"),
      ("21 de diciembre de 2023", "2023-12-21"),
      ("ngày 21 tháng 12 năm 2023", "2023-12-21"), ("Thứ Năm, 21/12/2023", "2023-12-21"),
      ("21 декабря 2023 г.", "2023-12-21"), ("21 ديسمبر 2023", "2023-12-21"),
      ("٢١ كانون الأول ٢٠٢٣", "2023-12-21"), ("٢١/١٢/٢٠٢٣", "2023-12-21"),
      ("2023-12-21T10:15:00Z", "2023-12-21T10:15:00Z"),
    ])
  func isRead(spelling: String, date: String) throws {
    let bytes = Array(spelling.utf8)
    let written = try #require(DateScanner.whole(bytes, bytes.indices), "\(spelling)")
    #expect(written.timestamp?.description == date, "\(spelling)")
  }

  @Test(
    "what is no date is none",
    arguments: [
      "", "21", "may be", "3.5", "3-2", "2023-02-30-1", "December", "the 21st", "10:15", "12 eggs",
      "21/12/2023/5", "Dec. 21, 2023 again", "9999999999", "32 December 2023",
    ])
  func isNone(text: String) {
    let bytes = Array(text.utf8)
    #expect(DateScanner.whole(bytes, bytes.indices)?.timestamp == nil, "\(text)")
  }

  @Test("a date that cannot be has no timestamp")
  func isImpossible() throws {
    let bytes = Array("31 February 2023".utf8)
    let written = try #require(DateScanner.whole(bytes, bytes.indices))
    #expect(written.timestamp == nil)
  }
}
