import ConvertCore
import Testing

@testable import PlainText

@Suite("Bylines")
struct BylineTests {
  @Test(
    "a name makes it certain",
    arguments: [
      "By Jane Doe", "By JANE DOE, Associated Press", "By Jane Doe and John Smith", "By J. K. Mill",
      "By Anna van der Berg", "Par Jeanne Morel", "Von Max Lindner", "Bởi Trần Văn Nam",
      "Por Lucía Ferrer", "بقلم سامي خوري", "Written by Jane Doe", "BY JANE DOE",
      "Von Max Lind (dpd)",
      "Par Louise Garnier, correspondante à Lyon", "By Jane Doe, senior science writer",
      "by Jane Doe", "Bởi Nguyễn Văn An", "By Jane Doe in London and John Smith in Paris",
      "Reporting by Jane Doe", "Phóng viên Nguyễn Văn An", "By Jane Law",

    ])
  func isCertain(line: String) {
    let bytes = Array(line.utf8)
    #expect(Byline.certainty(bytes, bytes.indices) == .certain, "\(line)")
  }

  @Test(
    "without one it is a guess",
    arguments: ["By Reuters", "By Staff Reporters of the coastal desk", "By our correspondent"])
  func isGuess(line: String) {
    let bytes = Array(line.utf8)
    let certainty = Byline.certainty(bytes, bytes.indices)
    #expect(certainty == nil || certainty == .guess, "\(line)")
  }

  @Test(
    "a sentence is none",
    arguments: [
      "By Tuesday the river had fallen by a metre and the road was open.", "By the sea", "By",
      "Von Montag an fährt die Bahn wieder nach Fahrplan.", "Par exemple, le moulin",
      "Bypass Opens",
      "By land and sea they came. Then they left.", "By Order Of The Court",
      "By Ann Lee, who had a boat", "By Ann Lee, boats left every hour from the harbour",
      "by then it was late", "by Monday Morning in Town",
    ])
  func isNone(line: String) {
    let bytes = Array(line.utf8)
    #expect(Byline.certainty(bytes, bytes.indices) != .certain, "\(line)")
  }
}
