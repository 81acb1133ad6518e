import ArticleModel
import Testing

@Suite("The outline of an article rich in metadata")
struct OutlineOfMetadataTests {
  @Test("every part of the metadata has its line")
  func drawing() {
    var article = Article()
    article.id = "urn:newsml:example.com:20231221:1"
    article.version = 2
    article.alternativeIDs = [AlternativeID("A1", role: "desk"), AlternativeID("A2")]
    article.type = "picture"
    article.direction = .rtl
    article.creators = [Self.creator]
    article.created = Timestamp(reading: "2018-03")
    article.published = Timestamp(reading: "2016-10-21T16:25:32-05:00")
    article.embargoed = .indefinite
    article.status = .withheld
    article.urgency = 4
    article.editorialNotes = ["Not for radio"]
    article.rights.holder = Concept(name: "The agency")
    article.rights.notice = ["© 2023"]
    article.rights.year = 2023
    article.rights.usageTerms = ["No archive"]
    article.subjects = [Self.subject]
    article.keywords = ["tea", ""]
    article.media = [Self.medium]
    article.links = [Self.link]
    article.extensions = [ExtensionValue(format: "anpa", path: "head", name: "take", value: "2")]
    #expect(article.outline.drawing == Self.golden)
  }

  private static var creator: Party {
    var party = Party(Concept(name: "The desk"))
    party.concept.role = "author"
    party.jobTitle = "editor"
    party.organisation = "VNS"
    return party
  }

  private static var subject: Concept {
    var concept = Concept(scheme: "medtop", code: "20000523")
    concept.names = [ConceptName("labour", language: "en"), ConceptName("lao động", role: "short")]
    concept.uri = "http://example.com/c"
    concept.literal = "L"
    concept.type = "topic"
    concept.relevance = 90
    concept.confidence = 0
    concept.broader = [Concept(name: "economy")]
    return concept
  }

  private static var medium: Medium {
    var medium = Medium()
    medium.id = "m1"
    medium.type = "picture"
    medium.role = "main"
    medium.headline = "Bridge"
    medium.credit = "VNS"
    medium.caption = [.styled(.strong, "A"), .text(" bridge")]
    var rendition = Rendition(href: "a.jpg")
    rendition.role = "web"
    rendition.contentType = "image/jpeg"
    rendition.width = 800
    rendition.height = 600
    rendition.size = 1024
    rendition.duration = WrittenNumber("12.50")
    medium.renditions = [rendition, Rendition()]
    return medium
  }

  private static var link: Link {
    var link = Link(href: "u:x")
    link.rel = "prevVersion"
    link.id = "i1"
    link.version = 1
    link.title = "Before"
    link.contentType = "text/html"
    return link
  }

  private static let golden = """
    article
    ├─ id "urn:newsml:example.com:20231221:1"
    ├─ version 2
    ├─ alternativeIDs
    │  ├─ "A1" role: "desk"
    │  └─ "A2"
    ├─ type "picture"
    ├─ direction rtl
    ├─ creators
    │  └─ concept "The desk" role: "author" jobTitle: "editor", organisation: "VNS"
    ├─ created 2018-03
    ├─ published 2016-10-21T16:25:32-05:00
    ├─ embargoed indefinite
    ├─ status withheld
    ├─ urgency 4
    ├─ editorialNotes
    │  └─ "Not for radio"
    ├─ rights
    │  ├─ holder
    │  │  └─ concept "The agency"
    │  ├─ notice "© 2023"
    │  ├─ year 2023
    │  └─ usageTerms "No archive"
    ├─ subjects
    │  └─ concept medtop:20000523 uri: "http://example.com/c", literal: "L", type: "topic" \
    relevance: 90 confidence: 0
    │     ├─ name "labour" language: "en"
    │     ├─ name "lao động" role: "short"
    │     └─ broader
    │        └─ concept "economy"
    ├─ keywords
    │  ├─ "tea"
    │  └─ ""
    ├─ media
    │  └─ medium id: "m1", type: "picture", role: "main", headline: "Bridge", credit: "VNS"
    │     ├─ caption
    │     │  ├─ strong "A"
    │     │  └─ text " bridge"
    │     ├─ rendition role: "web", href: "a.jpg", contentType: "image/jpeg", width: 800, \
    height: 600, size: 1024, duration: 12.50
    │     └─ rendition
    ├─ links
    │  └─ link rel: "prevVersion", href: "u:x", id: "i1", version: "1", title: "Before", \
    contentType: "text/html"
    └─ extensions
       └─ anpa path: "head", name: "take"
          └─ "2"

    """
}
