import ArticleModel
import ConvertCore
import Testing
import XMLKit

@Suite("HTML with faults")
struct HTMLTests {
  private func read(_ html: String) -> String {
    XMLElement.parse(html: Text(html)).xml().string
      .replacing(" xmlns=\"http://www.w3.org/1999/xhtml\"", with: "")
  }

  @Test("tags that are crossed, never closed or in capitals")
  func soup() {
    #expect(read("<p>One<p>Two<br>three") == "<div><p>One</p><p>Two<br/>three</p></div>")
    #expect(read("<b>a<i>b</b>c</i>") == "<div><b>a<i>b</i></b>c</div>")
    #expect(read("<P CLASS=x>a</P>") == "<div><p class=\"x\">a</p></div>")
    #expect(read("a & b &eacute; &nosuch;") == "<div><p>a &amp; b é &amp;nosuch;</p></div>")
  }

  @Test("names and characters that XML does not allow")
  func illegal() {
    #expect(read("<p 1a=\"x\" b=\"y\">c</p>") == "<div><p b=\"y\">c</p></div>")
    #expect(!read("<p>a\u{1}b</p>").utf8.contains(1))
  }

  @Test("what lies too deep counts as its content")
  func depth() {
    let deep = String(repeating: "<div>", count: 20_000) + "x"
    let element = XMLElement.parse(html: Text(deep))
    #expect(element.text == "x")
    #expect(
      XMLElement.parse(html: "<i><b><u>x</u>y</b>z</i>", depth: 2).xml().string.contains("xyz"))
  }

  @Test("the space between two words in markup of their own")
  func spaces() {
    #expect(read("<p><u>a</u> <q>b</q>&c</p>") == "<div><p><u>a</u> <q>b</q>&amp;c</p></div>")
  }

  @Test("nothing at all")
  func empty() {
    #expect(read("") == "<div/>")
    #expect(read("<").hasPrefix("<div"))
  }
}
