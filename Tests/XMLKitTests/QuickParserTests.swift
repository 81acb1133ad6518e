import ConvertCore
import TestKit
import Testing

@testable import XMLKit

@Suite("Documents of the usual kind")
struct QuickParserTests {
  /// All that is taken apart without libxml2.
  static let usual = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- before - it -->
    <item xmlns="http://example.com/item#" xmlns:p="urn:p" xmlns:q='urn:p' xml:lang="vi"
      p:a="1" b = 'x>y "z" &amp; &lt;&#65;&#x1F600;&quot;
    \t;' q:c=""><head/><p:b  /><title>Tin tức ngày 1–2 &amp; 3</title >
    \t<p>one <b xmlns="urn:b" c="&#10;">two</b>]] &gt; <i xmlns="">ba</i>&apos;</p>
      <!--inside--><x xmlns:p="urn:other"><p:b>&#233;</p:b></x><p:b xmlns:r="https://r.example/a_b/"/></item>
    <!-- behind -->

    """

  /// What libxml2 refuses, warns of or resolves, and what comes near to it.
  static let others = [
    "", " ", "<", "<a", "<a>", "<a/", "<a/>x", "<a/><b/>", " <a/>", "\u{FEFF}<a/>", "<a></b>",
    "<a>\r\n</a>", "<a b='\r'/>", "<a>&nbsp;&#0;</a>", "<a>&amp</a>", "<a>& </a>", "<a>]]></a>",
    "<a b='<'/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a b/>", "<a b=1/>", "<p:a/>",
    "<a p:b='1'/>", "<a xmlns:p='u' p:b='1'/>", "<a xmlns='urn:a' xmlns='urn:b'/>",
    "<a xmlns:p='urn:x' xmlns:q='urn:x' p:b='1' q:b='2'/>", "<a xmlns:p=''/>",
    "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", "<a xmlns:xmlns='urn:x'/>",
    "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
    "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
    "<a xmlns='http://x y'/>", "<a xmlns='http://x:y'/>", "<a xmlns='urn:%zz'/>", "<a xmlns='x'/>",
    "<a xml:space='keep'/>", "<a xml:space='preserve'/>", "<a xml:id='1 2'/>", "<xml:a/>",
    "<xmlns/>", "<a xmlns:p='urn:p'><p:b:c/></a>", "<:a/>", "<a:/>", "<1/>", "<a -b='1'/>", "<é/>",
    "<a><!-- -- --></a>", "<a><!----></a>", "<a><!-- ---></a>", "<a><!- x --></a>",
    "<a><?x y?></a>",
    "<a><![CDATA[<]]></a>", "<!DOCTYPE a><a/>", "<?xml version='1.1'?><a/>",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u{E9}</a>",
    "<?xml version=\"1.0\" encoding=\"utf-16\"?><a/>", "<?xml encoding=\"UTF-8\"?><a/>",
    "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" standalone=\"yes\"?><a/>",
    "<a>\u{1}</a>", "<a b='\u{8}'/>", "<a>\u{FFFE}</a>", "<a>\u{7F}\u{85}</a>", "text",
    "<a>\t</a >\n\t",
    "</a>", "<a></a></a>", "< a/>", "<a / >", "<a></ a>", "<a b='&#x41;&#65; &#9;'/>",
    "<a>&#x110000;</a>",
    "<a>&#99999999999;</a>", "<a>&#00000000065;</a>", "<a xmlns:p='urn:p'><p:b></q:b></a>",
  ]

  @Test("a usual document is taken apart without libxml2, and is what it is with it")
  func withoutLibrary() throws {
    let document = Array(Self.usual.utf8)
    let context = ConversionContext(DocumentName("d"))
    let puller = XMLPuller(Input(context.document, bytes: document), in: context)
    _ = try puller.root()
    #expect(puller.isAtEnd && puller.intake == nil)
    let pulled = Pulled(usual: document)
    #expect(pulled.error == nil)
    #expect(pulled.events.count == 32)
    #expect(pulled == Pulled(document))
  }

  @Test("what is not usual is what it is with libxml2", arguments: others)
  func unusual(document: String) {
    #expect(Pulled(usual: Array(document.utf8)) == Pulled(document))
  }

  @Test("limits are those of other documents")
  func limits() {
    var limits = Limits()
    limits.depth = 2
    limits.attributes = 2
    limits.startTagSize = 24
    limits.articleSize = 200
    for document in [
      "<a><b/></a>", "<a><b><c/></b></a>", "<a b='1' c='2'/>", "<a b='1' c='2' d='3'/>",
      "<a b='123456789012345'/>", "<a b='1234567890123456'/>", "<a b='12345678901234567'/>",
      "<a>\(String(repeating: "x", count: 193))</a>",
      "<a>\(String(repeating: "x", count: 300))</a>",
    ] {
      let bytes = Array(document.utf8)
      #expect(Pulled(usual: bytes, limits: limits) == Pulled(bytes, limits: limits))
    }
  }

  @Test("a usual document with anything wrong in it is what it is with libxml2")
  func mutations() {
    let document = Array(Self.usual.utf8)
    let bytes = Array("<>/&;'\"=:!?-[] \n\r\tax1#".utf8) + [0, 0x80, 0xC3, 0xEF, 0xBF, 0xFF]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<4000 {
      var mutated = document
      for _ in 0..<random.number(1...3) {
        let index = random.number(0...(mutated.count - 1))
        switch random.number(0...2) {
        case 0: mutated[index] = random.pick(bytes)
        case 1: mutated.remove(at: index)
        default: mutated.insert(random.pick(bytes), at: index)
        }
      }
      let pulled = Pulled(usual: mutated)
      guard pulled != Pulled(mutated) else { continue }
      Issue.record("\(String(decoding: mutated, as: UTF8.self))")
      return
    }
  }
}
