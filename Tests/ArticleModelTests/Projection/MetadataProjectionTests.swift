import ArticleModel
import Testing

@Suite("Projection of metadata")
struct MetadataProjectionTests {
  @Test("each part becomes the nearest that the target holds", arguments: cases)
  func rule(_ rule: ProjectionCase) { rule.check() }

  private static let cases = [
    ProjectionCase(
      "timestamps lose what the target cannot say",
      without: [.timestampsOffset, .timestampsPartial],
      {
        $0.created = Timestamp(reading: "2018-03")
        $0.versionCreated = Timestamp(reading: "2018-03-01")
        $0.published = Timestamp(reading: "2018-03-01T10:00:00+07:00")
      },
      before: """
        ├─ created 2018-03
        ├─ versionCreated 2018-03-01
        └─ published 2018-03-01T10:00:00+07:00
        """,
      after: """
        ├─ versionCreated 2018-03-01
        └─ published 2018-03-01T10:00:00
        """,
      losses: [
        "timestamps.partial: dates without a day left out ×1",
        "timestamps.offset: UTC offsets left out ×1",
      ]),
    ProjectionCase(
      "times become dates, never midnight", without: [.timestampsTime],
      { $0.published = Timestamp(reading: "2018-03-01T23:30-05:00") },
      before: "└─ published 2018-03-01T23:30-05:00", after: "└─ published 2018-03-01",
      losses: ["timestamps.time: times became dates ×1"]),
    ProjectionCase(
      "usage terms go and the rest of the rights stays", without: [.rightsUsageTerms],
      {
        $0.rights.notice = ["© agency"]
        $0.rights.usageTerms = ["no resale", "one year"]
      },
      before: """
        └─ rights
           ├─ notice "© agency"
           ├─ usageTerms "no resale"
           └─ usageTerms "one year"
        """,
      after: """
        └─ rights
           └─ notice "© agency"
        """,
      losses: ["rights.usageTerms: usage terms left out ×2"]),
    ProjectionCase(
      "media keep the address of the first file", without: [.mediaRenditions, .mediaCaptions],
      {
        var medium = Medium()
        medium.id = "m1"
        medium.caption = "A bridge"
        var large = Rendition(href: "b.jpg")
        large.width = 800
        medium.renditions = [Rendition(), large]
        $0.media = [medium]
      },
      before: """
        └─ media
           └─ medium id: "m1"
              ├─ caption "A bridge"
              ├─ rendition
              └─ rendition href: "b.jpg", width: 800
        """,
      after: """
        └─ media
           └─ medium id: "m1"
              └─ rendition href: "b.jpg"
        """,
      losses: [
        "media.captions: captions left out ×1",
        "media.renditions: renditions reduced to the address of the first ×1",
      ]),
    ProjectionCase(
      "links keep address and title, those without an address go", without: [.linksRelations],
      {
        var link = Link(href: "u:x")
        link.title = "T"
        link.rel = "seeAlso"
        var item = Link()
        item.id = "i1"
        item.version = 2
        $0.links = [link, item, Link(href: "u:y")]
      },
      before: """
        └─ links
           ├─ link rel: "seeAlso", href: "u:x", title: "T"
           ├─ link id: "i1", version: "2"
           └─ link href: "u:y"
        """,
      after: """
        └─ links
           ├─ link href: "u:x", title: "T"
           └─ link href: "u:y"
        """,
      losses: [
        "links.relations: links reduced to address and title ×1",
        "links.relations: links without an address left out ×1",
      ]),
    ProjectionCase(
      "foreign extensions go, the target's own stay", without: [.extensionsForeign],
      {
        $0.extensions = [
          ExtensionValue(format: "own", value: "1"), ExtensionValue(format: "anpa", value: "2"),
        ]
      },
      before: """
        └─ extensions
           ├─ own
           │  └─ "1"
           └─ anpa
              └─ "2"
        """,
      after: """
        └─ extensions
           └─ own
              └─ "1"
        """,
      losses: ["extensions.foreign: extensions of anpa left out ×1"]),
  ]
}
