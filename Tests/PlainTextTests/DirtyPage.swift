import TestKit

/// Wire text as archives hold it, at random: headers of all kinds or none, text in several languages,
/// end marks in every place.
struct DirtyPage {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// Labels, with those that nobody knows.
  static let labels = [
    "Title", "Date", "By", "Source", "Keywords", "Subject", "Tiêu đề", "Ngày", "Từ khóa", "Titre ",
    "Auteur", "Titel", "Sperrfrist", "Título", "Fecha", "Заголовок", "Дата", "العنوان", "التاريخ",
    "Embargo", "Status", "Urgency", "Version", "Language", "Author", "Copyright", "Note",
  ]

  /// A page of one or more articles.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<random.number(1...3) {
      text += header()
      for _ in 0..<random.number(0...5) { text += line() + ending() }
      text += mark()
    }
    return text
  }

  private mutating func header() -> String {
    switch random.number(0...6) {
    case 0: " date \(date()) \(sentence(0...9))\(random.pick(["", "\n", "\n\n"]))" + headline()
    case 1: keyValues() + random.pick(["", "\n", "\r\n"])
    case 2: "---\n" + frontMatter() + "---\n" + headline()
    case 3: headline() + random.pick(["\n", ""]) + byline() + "\n"
    case 4: headline() + "\n" + keyValues() + "\n"
    case 5: "date \(date()) "
    default: headline()
    }
  }

  private mutating func headline() -> String {
    sentence(2...8) + random.pick(["\n", "\n\n", ".\n"])
  }

  private mutating func keyValues() -> String {
    var text = ""
    for _ in 0..<random.number(1...5) {
      let label = random.pick(Self.labels + ["X-Desk", "Word Count", "Hanoi"])
      text += "\(label): \(random.chance(40) ? date() : sentence(0...5))\n"
      if random.chance(15) { text += "  \(sentence(1...4))\n" }
    }
    return text
  }

  private mutating func frontMatter() -> String {
    var text = ""
    for _ in 0..<random.number(1...4) {
      let value = random.pick([
        sentence(1...4), "\"\(sentence(1...3))\"", "[\(sentence(1...2)), '\(sentence(1...2))']",
        "\n  - \(sentence(1...3))\n  - \(sentence(1...2))",
        "|\n  \(sentence(1...4))\n  \(sentence(1...3))",
        "{a: \(sentence(1...1))}", "\n  b: \(sentence(1...2))",
        "\(sentence(1...2)) # \(sentence(1...2))",
        ">\n  \(sentence(1...2))\n\n  \(sentence(1...2))",
      ])
      text +=
        "\(random.pick(["title", "date", "author", "keywords", "layout", "Titel", "notes"])): \(value)\n"
    }
    return text
  }

  private mutating func byline() -> String {
    random.pick([
      "By Ada Lind", "By ADA LIND, Valley Press", "Par Jean Morel", "Von Max Lind", "Bởi Lê Hoa",
      "بقلم سامي خوري", "By Reuters", "By Monday it rained", "21 December 2023", "03/04/2024",
    ])
  }

  private mutating func date() -> String {
    random.pick([
      "2023-12-21", "2018-03", "2019", "2023-02-30", "Dec. 21, 2023", "21/12/2023", "03/04/2024",
      "21 décembre 2023", "ngày 21 tháng 12 năm 2023", "Thu, 21 Dec 2023 10:15:00 +0700", "-",
      "yesterday", "2023-12-21T10:15:00Z", "21 декабря 2023 г.", "٢١ ديسمبر ٢٠٢٣",
    ])
  }

  private mutating func line() -> String {
    let dateline = random.pick([
      "", "", "", "HANOI (VNA) – ", "TOKYO, June 6, 2010 (AFP) - ", "HÀ NỘI — ", "Paris (AFP) — ",
      "МОСКВА, 21 дек — ", "- ", "    ",
    ])
    return dateline + sentence(1...20)
      + random.pick([".", "", ".", "?", "./.", "./. " + sentence(2...6)])
  }

  private mutating func mark() -> String {
    random.pick([
      "", "./.", "./.\n", "\n-30-\n", "###\n", "ENDS", "-more-\n", " — VNS\n", "(Hết)\n",
      "./.\n\n\n",
      "http://a.example/./.\n",
    ])
  }

  private mutating func ending() -> String {
    random.pick(["\n", "\n", "\n\n", "\r\n", "\r", "\n \n", " \n", "\u{2028}", "\u{85}"])
  }

  private mutating func sentence(_ words: ClosedRange<Int>) -> String {
    random.several(words) { $0.pick(Self.words) }.joined(separator: " ")
  }

  private static let words = [
    "The", "boat", "said", "Monday", "U.S.", "Việt", "Nam", "phát", "triển", "Île", "été", "Straße",
    "Größe", "niño", "القرية", "اليوم", "лодка", "ветер", "said./.", "a:b", "Note:", "\"quoted\"",
    "12",
    "2024", "date", "by", "-", "—", "#", "it's", "e\u{301}t", "co\u{302}\u{323}ng", "x", "May",
  ]
}
