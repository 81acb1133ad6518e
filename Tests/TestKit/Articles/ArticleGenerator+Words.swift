import ArticleModel

extension ArticleGenerator {
  /// A text of some words, ordinary or not as the generator is set.
  mutating func text(_ words: ClosedRange<Int> = 1...8) -> Text {
    let text = ordinaryText(words)
    return isOrdinary || random.chance(60) ? text : spoiled(text)
  }

  /// A text that no generator spoils.
  mutating func ordinaryText(_ words: ClosedRange<Int>) -> Text {
    let script = random.pick(Self.scripts)
    let words = random.several(words) { random in
      random.chance(15) ? random.pick(Self.awkward) : random.pick(script)
    }
    return Text(words.joined(separator: " "))
  }

  /// A text of the body or a headline, which at times begins like the syntax of some format.
  mutating func proseText(_ words: ClosedRange<Int>) -> Text {
    guard random.chance(12) else { return text(words) }
    let beginning = random.pick(Self.beginnings)
    if random.chance(30) { return Text(beginning) }
    return Text(beginning + " ") + ordinaryText(words)
  }

  private mutating func spoiled(_ text: Text) -> Text {
    let between = random.pick(Self.spoilers)
    switch random.number(0...5) {
    case 0: return ""
    case 1: return Text(between) + text
    case 2: return text + Text(between)
    case 3: return Text(between)
    case 4: return text + Text(String(repeating: random.pick(["x", "長", "e\u{301}"]), count: 300))
    default: return text + Text(between) + ordinaryText(1...3)
    }
  }

  private static let scripts: [[String]] = [
    ["The", "minister", "said", "on", "Tuesday", "2024", "talks", "resume", "(part", "two)", "a"],
    ["Ministère", "café", "Straße", "žurnál", "naïve", "Øresund", "œuvre", "ğ", "Łódź", "«là»"],
    ["cafe\u{301}", "A\u{30A}ngstro\u{308}m", "Vie\u{323}\u{302}t", "n\u{303}andu\u{301}"],
    ["Hội", "nghị", "đã", "diễn", "ra", "tại", "Đà", "Nẵng", "ngày", "21/12", "phát", "triển"],
    ["قال", "الوزير", "إن", "المحادثات", "مُهِمَّة", "٢٠٢٤", "،ثم"],
    ["首相", "は", "東京で", "新しい", "会議を", "開いた。", "记者", "报道", "서울에서"],
    ["🗞️", "👩‍👩‍👧", "🇻🇳", "☕", "𝔘𝔫𝔦", "a\u{300}\u{323}", "\u{915}\u{94D}\u{937}", "—", "…"],
  ]

  /// Characters that one format or another must escape.
  private static let awkward = [
    "&", "<", ">", "R&D", "&amp;", "<b>", "a<b>c", "\"", "\"so\"", "'", "it's", "\\", "\\n", "]]>",
    "{{", "}}", "{{x}}", "-", "--", "#", "*", "*it*", "_", "_so_", ":", "x:", ";", "a;b", ",", "|",
    "10\u{A0}%", "`", "~", "$1", "%20", "=", "^", "@", "http://example.com/?a=1&b=2", "<!--", "-->",
  ]

  /// How texts begin that look like the syntax of some format.
  private static let beginnings = [
    "By", "By:", "date 2024-01-01", "2024-01-01", "Title:", "title", "./.", "-30-", "###", "#",
    "##", "[", "{", "{}", "<p>", "<?xml", "- item", "* item", "1. item", "> said", "---", "====",
    "—", "ENDS", "HANOI (VNA) -", "http://example.com/", "null", "\"", "&", "=", "+1",
  ]

  private static let spoilers = [
    "\n", "\n\n", "\t", " ", "  ", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}",
    "\u{2066}", "\u{FEFF}", "\u{A0}", "\u{3000}", "\u{301}", "\u{7F}", "\u{9F}", "\u{AD}",
    "\u{10FFFF}", " \n ", "\n#\n",
  ]
}
