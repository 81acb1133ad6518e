import ArticleModel
import ConvertCore
import NewsRules
import Testing

@Suite("Rules about the text")
struct NewslineRuleTests {
  @Test("headline: a text has one, a picture should, a canceled article need not")
  func headline() {
    let without = Article.whole { $0.headline = " \u{A0}" }
    #expect(without.findings("headline") == ["error: expected a headline, found none"])
    let picture = Article.whole { ($0.headline, $0.type) = ("", "picture") }
    #expect(picture.findings("headline") == ["note: expected a headline, found none"])
    let canceled = Article.whole { ($0.headline, $0.status) = ("", .canceled) }
    #expect(canceled.findings("headline") == [])
    let marked = Article.whole { $0.headline = [.styled(.strong, "Two moons")] }
    #expect(marked.findings("headline") == [])
  }

  @Test("content: a body, media, or a package's links")
  func content() {
    let none = ["error: expected a body or media, found none"]
    #expect(Article.whole { $0.body = [] }.findings("content") == none)
    let blank: [Block] = [
      .paragraph(" \n"), .rule, .quote([.list(ordered: true, items: [[], []])]),
    ]
    #expect(Article.whole { $0.body = blank }.findings("content") == none)
    let table = Block.table(Table(rows: [[TableCell([.paragraph("3:1")])]]))
    #expect(Article.whole { $0.body = [.quote([table])] }.findings("content") == [])
    #expect(Article.whole { ($0.body, $0.media) = ([], [Medium()]) }.findings("content") == [])
    #expect(Article.whole { ($0.body, $0.status) = ([], .withheld) }.findings("content") == [])
    let package = Article.whole {
      ($0.body, $0.links, $0.type) = ([], [Link(href: "a")], "composite")
    }
    #expect(package.findings("content") == [])
    let sports = Article.whole { article in
      article.body = []
      article.extensions = [
        ExtensionValue(format: "newsml", path: "contentSet", name: "inlineXML", value: "<a/>")
      ]
    }
    #expect(sports.findings("content") == [])
    let linked = Article.whole { ($0.body, $0.links) = ([], [Link(href: "a")]) }
    #expect(linked.findings("content") == none)
  }

  @Test(
    "language: well-formed tags",
    arguments: [
      "en", "de-AT", "zh-Hant", "zh-cmn-Hans-CN", "sr-Latn-RS", "es-419", "sl-rozaj-biske-1994",
      "de-CH-1901", "en-US-u-islamcal", "x-whatever", "de-x-low", "i-klingon", "en-GB-oed", "EN-us",
      "zh-min-nan", "und", "mn-Cyrl-MN", "hy-Latn-IT-arevela",
    ])
  func wellFormed(tag: String) {
    #expect(Article.whole { $0.language = Text(tag) }.findings("language") == [])
  }

  @Test(
    "language: tags that are not well-formed",
    arguments: [
      "", "e", "englishlanguage", "de_AT", "en-", "-en", "en--US", "de-419-DE", "a-DE",
      "ar-a-aaa-b-bbb-a-ccc", "de-1901-1901", "en-US-u", "x", "x-", "x-toolonganame", "en US",
      "Deutsch (AT)", "日本語", "en-é", "abcdefghi",
    ])
  func malformed(tag: String) {
    let article = Article.whole { $0.language = Text(tag) }
    #expect(article.findings("language").count == 1, "\(tag)")
    #expect(article.findings("language").first?.hasPrefix("error: expected a BCP 47") == true)
  }

  @Test("language: a name's tag is a warning, told once, wherever the name stands")
  func names() {
    var topic = Concept()
    topic.names = [ConceptName("sport", language: "en_GB"), ConceptName("Sport", language: "de")]
    let article = Article.whole { article in
      article.genres = [topic, topic]
      article.body.append(.quote([.paragraph([.entity(Entity(concept: topic, "sport"))])]))
    }
    #expect(
      article.findings("language")
        == ["warning: expected a BCP 47 language tag for a name, found 'en_GB'"])
  }

  @Test("word-count: a tenth or ten words are let pass, newslines or not")
  func wordCount() {
    let text = Array(repeating: "word", count: 200).joined(separator: " ")
    let said = { (count: String, name: Text, format: Text) in
      Article.whole { article in
        article.body = [.paragraph(Inlines(Text(text)))]
        article.extensions = [ExtensionValue(format: format, name: name, value: Text(count))]
      }
    }
    for count in ["200", "\"205\"", "185", "220"] {
      #expect(said(count, "wordCount", "json").findings("word-count") == [], "\(count)")
    }
    #expect(
      said("400", "@wordcount", "newsml").findings("word-count")
        == ["warning: expected 400 words in the body as the source says, found 200"])
    #expect(said("90", "word-count", "x").findings("word-count").count == 1)
    #expect(said("many", "wordcount", "x").findings("word-count") == [])
    #expect(said("99999999999999999999", "wordcount", "x").findings("word-count") == [])
    #expect(said("-5", "wordcount", "x").findings("word-count") == [])
    let chinese = Article.whole { article in
      article.body = [.paragraph("渡轮将从春季开始每小时航行一次")]
      article.extensions = [ExtensionValue(format: "json", name: "wordcount", value: "400")]
    }
    #expect(chinese.findings("word-count") == [])
  }

  @Test(
    "leftover: what newsrooms leave in texts",
    arguments: [
      ("It rained. -more-", "-more-"), ("-MORE-", "-MORE-"), ("One\n(MORE) two", "(MORE)"),
      ("It rained (more) ", "(more)"), ("Lorem ipsum dolor", "Lorem ipsum"),
      ("VNA_YYYYMMDD_1", "YYYYMMDD"), ("on dd.mm.yyyy.", "dd.mm.yyyy"),
      ("{{ headline }}", "{{"), ("The TKTK bridge", "TKTK"), ("XXXX said", "XXXX"),
      ("Headline Here", "Headline Here"), ("é [INSERT quote]", "[INSERT"),
    ])
  func leftover(text: String, found: String) {
    let article = Article.whole { $0.body.append(.paragraph(Inlines(Text(text)))) }
    #expect(
      article.findings("leftover")
        == ["warning: expected no leftovers of editing in body, block 2, found '\(found)'"])
  }

  @Test(
    "leftover: what only looks like one",
    arguments: [
      "Read (more) about it", "no-more-than", "Super Bowl XXX", "xxxx", "XXXXXXXXXX",
      "Latktk", "a todo: list", "the more follows the less", "yyyymmdds", "Fixmer",
      "10.03.2024", "the -moreover- case",
    ])
  func noLeftover(text: String) {
    let article = Article.whole { $0.body.append(.paragraph(Inlines(Text(text)))) }
    #expect(article.findings("leftover") == [], "\(text)")
  }

  @Test("leftover: every printed text is looked at, and a phrase is told once")
  func everywhere() {
    let article = Article.whole { article in
      article.headline = "Headline here"
      article.byline = "Byline here"
      article.endMark = "-more-"
      article.id = "TKTK"
      var medium = Medium()
      medium.caption = "Caption here"
      article.media = [medium]
      article.body += [
        .paragraph("lorem ipsum"), .list(ordered: false, items: [[.paragraph("lorem ipsum")]]),
      ]
    }
    #expect(
      article.findings("leftover") == [
        "warning: expected no leftovers of editing in headline, found 'Headline here'",
        "warning: expected no leftovers of editing in byline, found 'Byline here'",
        "warning: expected no leftovers of editing in body, block 2, found 'lorem ipsum'",
        "warning: expected no leftovers of editing in endMark, found '-more-'",
        "warning: expected no leftovers of editing in medium 1, found 'Caption here'",
      ])
  }
}
