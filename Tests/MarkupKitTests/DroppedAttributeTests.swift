import MarkupKit
import Testing

@Suite("Attributes that say what an article does not")
struct DroppedAttributeTests {
  @Test("they are told once for each of an element's, all in one note, where the first stands")
  func once() throws {
    let read = try Marked(
      """
      <body><p>a</p>
      <p class="lede">b</p><p class="x" id="p3">c <span class="y">d</span></p></body>
      """)
    #expect(
      read.dropped == [
        "2:1 markup.dropped-attribute: expected what an article can hold, found <p class>, <p id>, "
          + "<span class>; what these attributes say was left out"
      ])
  }

  @Test(
    "in every place of the markup",
    arguments: [
      ("<h2 style='a'>b</h2>", "<h2 style>"), ("<ul><li class='a'>b</li></ul>", "<li class>"),
      ("<ol start='3'><li>b</li></ol>", "<ol start>"),
      ("<table border='1'><tr><td>b</td></tr></table>", "<table border>"),
      ("<table><tbody id='a'><tr><td>b</td></tr></tbody></table>", "<tbody id>"),
      ("<table><tr class='a'><th scope='col'>b</th></tr></table>", "<tr class>, <th scope>"),
      ("<table><caption id='a'>b</caption><tr><td>c</td></tr></table>", "<caption id>"),
      ("<p><a href='a' rel='b'>c</a></p>", "<a rel>"), ("<img src='a' width='1'/>", "<img width>"),
      ("<figure id='f'><img src='a' width='1'/></figure>", "<figure id>, <img width>"),
      ("<figure><img src='a' alt='b'/><figcaption>c</figcaption></figure>", "<img alt>"),
      ("<iframe src='a' width='1'/>", "<iframe width>"),
      ("<blockquote cite='a'>b</blockquote>", "<blockquote cite>"),
      ("<p xml:lang='vi'>b</p>", "<p xml:lang>"), ("<p><em class='a'>b</em></p>", "<em class>"),
    ])
  func everywhere(markup: String, names: String) throws {
    #expect(try Marked("<body>\(markup)</body>").dropped.map(Self.names) == [names])
  }

  @Test(
    "and in NITF's",
    arguments: [
      ("<p lede='true'>b</p>", "<p lede>"), ("<p summary='true'>b</p>", "<p summary>"),
      ("<p><em class='aqua'>b</em></p>", "<em class>"),
      ("<p><person gender='f' value='1'>b</person></p>", "<person gender>"),
      (
        "<media media-type='image'><media-reference source='a' mime-type='image/jpeg' width='1'/></media>",
        "<media-reference mime-type>, <media-reference width>"
      ),
      (
        "<media media-type='video' id='m'><media-reference source='a' mime-type='video/mp4'/></media>",
        "<media id>, <media-reference mime-type>"
      ),
      (
        "<media><media-reference source='a' alternate-text='b'/><media-caption>c</media-caption></media>",
        "<media-reference alternate-text>"
      ),
    ])
  func everywhereInNITF(markup: String, names: String) throws {
    #expect(
      try Marked("<body.content>\(markup)</body.content>", .nitf).dropped.map(Self.names) == [names]
    )
  }

  @Test(
    "those that an article holds are none",
    arguments: [
      "<p><a href='a' title='b'>c</a></p>", "<img src='a' alt='b' title='c'/>",
      "<table><tr><td colspan='2' rowspan='3'>b</td></tr></table>",
      "<p xml:space='preserve'> b </p>",
      "<p><span data-wc='entity' data-wc-kind='person'>b</span></p>",
      "<object data='a' width='1'>What it shows</object>",
    ])
  func held(markup: String) throws {
    #expect(try Marked("<body>\(markup)</body>").dropped.isEmpty)
  }

  @Test("a long list of them is cut")
  func many() throws {
    let attributes = (1...11).map { "a\($0)='b'" }.joined(separator: " ")
    let told = try Marked("<body><p \(attributes)>c</p></body>").dropped
    #expect(told.count == 1)
    #expect(told.first?.contains("<p a8> and 3 more; what these attributes say") ?? false)
  }

  /// The attributes in a note.
  private static func names(_ note: String) -> String {
    let start = note.firstRange(of: "found ")?.upperBound ?? note.startIndex
    let end = note.firstRange(of: "; what")?.lowerBound ?? note.endIndex
    return start <= end ? String(note[start..<end]) : note
  }
}
