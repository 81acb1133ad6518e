import Testing

@testable import PlainText

@Suite("Datelines")
struct DatelineTests {
  @Test(
    "a dateline is found",
    arguments: [
      ("TOKYO, June 6, 2010 (AFP) – A boat", "TOKYO, June 6, 2010 (AFP)"),
      ("OSLO (AFP) - A boat", "OSLO (AFP)"),
      ("HANOI, Oct. 13 (Xinhua) -- A boat", "HANOI, Oct. 13 (Xinhua)"),
      ("Hanoi (VNA) – A boat", "Hanoi (VNA)"),
      ("FORT WASHINGTON, Pa. (AP) _ A boat", "FORT WASHINGTON, Pa. (AP)"),
      ("HÀ NỘI — Một chiếc", "HÀ NỘI"), ("HÀ NỘI—Một chiếc", "HÀ NỘI"),
      ("VIETNAM, January 9 -", "VIETNAM, January 9"),
      ("Paris, le 20 août (AFP) – Un bateau", "Paris, le 20 août (AFP)"),
      ("Madrid, 21 dic (EFE).- Un barco", "Madrid, 21 dic (EFE)"),
      ("BERLIN/POTSDAM (dpa) - Ein Boot", "BERLIN/POTSDAM (dpa)"),
      ("МОСКВА, 21 дек — РИА Новости. Лодка", "МОСКВА, 21 дек"),
      ("МОСКВА, 21 декабря. /ТАСС/. Лодка", "МОСКВА, 21 декабря. /ТАСС/"),
      ("القاهرة 21 ديسمبر (شينخوا) -- قارب", "القاهرة 21 ديسمبر (شينخوا)"),
      ("Washington, D.C. (AP) — A boat", "Washington, D.C. (AP)"),
      ("القاهرة - (و م ق) - قارب", "القاهرة - (و م ق)"),
      ("Berlin - (dpa) - Ein Boot", "Berlin - (dpa)"),
      ("القاهرة في 21 ديسمبر / أ ش أ / قارب", "القاهرة في 21 ديسمبر / أ ش أ /"),
      ("NEW DELHI, Dec 21 (PTI) A boat", "NEW DELHI, Dec 21 (PTI)"),
    ])
  func isFound(text: String, dateline: String) throws {
    let bytes = Array(text.utf8)
    let found = try #require(Dateline(bytes, bytes.indices), "\(text)")
    #expect(bytes.string(found.range) == dateline, "\(text)")
  }

  @Test(
    "a sentence has none",
    arguments: [
      "", "A boat left on Monday - and came back.", "Nothing — not even rain — stopped them.",
      "He said (again) - twice - that it was late.", "The harbour, which was closed - for a day.",
      "12 killed (AP) - no", "GDP - what it is", "the city (AFP) - no capital",
      "United Nations (UN) - which is an organisation", "Title: a boat (AFP) - no",
      "Rain - (some said hail) - fell.", "Rain on December 21 (or later) The boat",

    ])
  func isNone(text: String) {
    let bytes = Array(text.utf8)
    #expect(Dateline(bytes, bytes.indices) == nil, "\(text)")
  }
}
