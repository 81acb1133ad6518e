import ArticleModel
import ConvertCore
import Foundation
import NewsML1
import TestKit
import Testing
import XMLKit

@Suite("What real documents do")
struct ToleranceTests {
  /// A document with every part that agencies send.
  private static let agency =
    Project.folder.appendingPathComponent("Formats/NewsML1/Golden/agency/source.xml").bytes ?? []

  private func root() throws -> XMLElement {
    let context = ConversionContext(DocumentName("d.xml"))
    let puller = XMLPuller(Input(context.document, bytes: Self.agency), in: context)
    return try puller.element(try puller.root())
  }

  @Test("without any one of its elements a document still holds its article")
  func missingParts() throws {
    let root = try root()
    for index in 0..<root.count {
      var left = index
      let (less, name) = root.removing(&left)
      let document = Document(less.xml().string)
      let articles = document.reading.articles
      // Without an item, or the component that holds all, there is none.
      guard name != "NewsItem", less.xml().string.contains("Ferries") else { continue }
      #expect(articles.count == 1, "without <\(name)>")
      for article in articles {
        let back = Document(writing: [article])
        #expect(back.reading.articles == [article], "without <\(name)>\n\(back.text)")
        #expect(back.codes.isEmpty)
      }
    }
  }

  @Test("the order of elements does not matter")
  func order() throws {
    let root = try root()
    let expected = try #require(Document(root.xml().string).reading.articles.first)
    let document = Document(root.reversed.xml().string)
    let article = try #require(document.reading.articles.first)
    #expect(article.id == expected.id)
    #expect(article.headline == expected.headline)
    #expect(article.byline == expected.byline)
    #expect(article.body.count == expected.body.count)
    #expect(article.media.first?.caption == expected.media.first?.caption)
    #expect(article.status == expected.status)
    #expect(article.expires == expected.expires)
    #expect(Set(article.subjects.map(\.code)) == Set(expected.subjects.map(\.code)))
    #expect(Set(article.keywords) == Set(expected.keywords))
    #expect(article.rights.holder == expected.rights.holder)
    #expect(Document(writing: [article]).reading.articles == [article])
  }

  @Test("a namespace, a DOCTYPE and a declared encoding")
  func prologs() {
    let item =
      "<NewsItem><NewsComponent><NewsLines><HeadLine>Caf\u{E9}</HeadLine></NewsLines></NewsComponent></NewsItem>"
    let latin = { (text: String) in text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
    let documents = [
      Array("<NewsML>\(item)</NewsML>".utf8),
      Array("<NewsML xmlns='urn:newsml:iptc.org:20021018:NewsMLv1.1'>\(item)</NewsML>".utf8),
      Array("<n:NewsML xmlns:n='http://iptc.org/std/NewsML/'>\(item)</n:NewsML>".utf8),
      Array("<!DOCTYPE NewsML SYSTEM 'http://192.0.2.1/NewsML.dtd'><NewsML>\(item)</NewsML>".utf8),
      Array(
        "<!DOCTYPE NewsML SYSTEM 'file:///etc/passwd' [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><NewsML>\(item)</NewsML>"
          .utf8),
      latin("<?xml version='1.0' encoding='ISO-8859-15'?><NewsML>\(item)</NewsML>"),
      latin("<?xml version='1.0' encoding='windows-1252'?>\(item)"),
    ]
    for bytes in documents {
      let reading = Document(bytes: bytes).reading
      #expect(reading.articles.map(\.headline) == ["Caf\u{E9}"])
    }
  }

  @Test(
    "what is no news item is an error with a place",
    arguments: [
      "<html/>", "<NewsML/>", "<NewsML><NewsItem/></NewsML>", "<NewsML><NewsEnvelope/>", "",
      "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>", "garbage", "<NewsML><NewsItem>",
    ])
  func garbage(text: String) {
    let reading = Document(text).reading
    #expect(reading.articles.isEmpty)
    #expect(reading.diagnostics.last?.severity == .error)
    #expect(reading.diagnostics.last?.location.position != nil)
  }

  @Test("components that lie deep in each other are read at once, or refused")
  func depth() {
    for depth in [1, 40, 200] {
      let item =
        String(repeating: "<NewsComponent>", count: depth)
        + "<ContentItem><DataContent>Deep.</DataContent></ContentItem>"
        + String(repeating: "</NewsComponent>", count: depth)
      #expect(Document(item: item).reading.articles.map(\.body) == [[.paragraph("Deep.")]])
    }
    let bottomless = String(repeating: "<NewsComponent>", count: 100_000)
    #expect(Document(item: bottomless).reading.diagnostics.last?.severity == .error)
  }

  @Test("items are given on one by one")
  func streaming() throws {
    let item =
      "<NewsItem><NewsComponent><NewsLines><HeadLine>Again</HeadLine></NewsLines></NewsComponent></NewsItem>"
    let bytes = Array(("<NewsML>" + String(repeating: item, count: 4000) + "</NewsML>").utf8)
    let source = CountingSource(bytes)
    let reader = DocumentReader(FormatRegistry([.newsML1]), format: .newsML1)
    var places: [Int] = []
    try reader.read(DocumentName("d.xml"), source, log: DiagnosticLog()) {
      (_, _) throws(ConversionError) in
      places.append(source.offset)
    }
    #expect(places.count == 4000)
    #expect((places.first ?? .max) < bytes.count / 4)
  }

  @Test("a status that nobody knows holds the item back, and an embargo without an end has none")
  func status() {
    let component = "<NewsComponent><NewsLines><HeadLine>x</HeadLine></NewsLines></NewsComponent>"
    let read = { (head: String) in Document(item: component, head: head).reading.articles.first }
    #expect(read("<Status FormalName='Perhaps'/>")?.status == .withheld)
    #expect(read("<Status FormalName='EMBARGOED'/>")?.embargoed == .indefinite)
    let release =
      "<StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>x</DateAndTime></StatusWillChange>"
    #expect(read("<Status FormalName='Embargoed'/>\(release)")?.embargoed == .indefinite)
    #expect(read("<Status FormalName='Usable'/>\(release)")?.embargoed == nil)
  }
}

/// Bytes that come in pieces, of which it is known how many have come.
private final class CountingSource: ByteSource {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func next() -> [UInt8] {
    let end = min(offset + 4096, bytes.count)
    defer { offset = end }
    return Array(bytes[offset..<end])
  }
}

extension XMLElement {
  /// How many elements are in it, at any depth.
  fileprivate var count: Int { elements.reduce(0) { $0 + 1 + $1.count } }

  /// The element without the one that is `left` elements on, and the name of that.
  fileprivate func removing(_ left: inout Int) -> (XMLElement, String) {
    var element = self
    var name = ""
    var children: [XMLNode] = []
    for child in element.children {
      guard case .element(let inner) = child, left >= 0 else {
        children.append(child)
        continue
      }
      if left == 0 {
        left = -1
        name = inner.name.local.string
        continue
      }
      left -= 1
      let (less, found) = inner.removing(&left)
      children.append(.element(less))
      if left < 0, !found.isEmpty { name = found }
    }
    element.children = children
    return (element, name)
  }

  /// The element with the order of all that is in it reversed, but for text with its markup.
  fileprivate var reversed: XMLElement {
    let hasText = children.contains { child in
      if case .text(let text) = child { !text.string.allSatisfy(\.isWhitespace) } else { false }
    }
    if hasText || name.local == "DataContent" { return self }
    var element = self
    // What stands before the items is said of them.
    let nodes = name.local == "NewsML" ? children : children.reversed()
    element.children = nodes.map { child in
      if case .element(let inner) = child { .element(inner.reversed) } else { child }
    }
    return element
  }
}
