import ArticleModel
import Testing

@Suite("Written numbers")
struct WrittenNumberTests {
  @Test(
    "a number of JSON's grammar is kept as it was written",
    arguments: [
      "0", "-0", "7", "12.50", "0.0", "-0.5", "10", "1e3", "1E+03", "1e-3", "0e0", "-10.25E00",
      "123456789012345678901234567890",
    ])
  func number(spelling: String) {
    #expect(WrittenNumber(Text(spelling))?.text == Text(spelling))
  }

  @Test(
    "any other spelling is no number (RFC 8259, section 6)",
    arguments: [
      "", "-", "+1", "01", "-01", "00", ".5", "5.", "-.5", "1.e3", "1e", "1e+", "1e1.5", "--1",
      "1 ", " 1", "1,5", "0x10", "NaN", "Infinity", "1\u{301}", "\u{661}", "1_000", "1-",
      "-\u{301}1",
    ])
  func noNumber(spelling: String) {
    #expect(WrittenNumber(Text(spelling)) == nil)
  }

  @Test("numbers of one value but of two spellings are different")
  func equality() {
    #expect(WrittenNumber("12.5") != WrittenNumber("12.50"))
  }
}
