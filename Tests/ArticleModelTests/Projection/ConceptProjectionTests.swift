import ArticleModel
import Testing

@Suite("Projection of concepts and parties")
struct ConceptProjectionTests {
  @Test("each part becomes the nearest that the target holds", arguments: cases)
  func rule(_ rule: ProjectionCase) { rule.check() }

  private static let cases = [
    ProjectionCase(
      "a concept of which nothing is left goes, wider ones too",
      without: [.conceptsCodes, .conceptsURIs],
      {
        var named = Concept(name: "Trade")
        named.code = "1"
        named.broader = [Concept(scheme: "x", code: "2"), Concept(name: "Economy")]
        var addressed = Concept()
        addressed.uri = "u:x"
        $0.subjects = [named, Concept(scheme: "x", code: "3"), addressed]
      },
      before: """
        └─ subjects
           ├─ concept code: "1" "Trade"
           │  └─ broader
           │     ├─ concept x:2
           │     └─ concept "Economy"
           ├─ concept x:3
           └─ concept uri: "u:x"
        """,
      after: """
        └─ subjects
           └─ concept "Trade"
              └─ broader
                 └─ concept "Economy"
        """,
      losses: [
        "concepts.codes: codes of concepts left out ×3",
        "concepts.uris: URIs of concepts left out ×1",
      ]),
    ProjectionCase(
      "a literal becomes the name where there is none", without: [.conceptsLiterals],
      {
        var unnamed = Concept()
        unnamed.literal = "N12"
        var named = Concept(name: "Trade")
        named.literal = "N13"
        $0.genres = [unnamed, named]
      },
      before: """
        └─ genres
           ├─ concept literal: "N12"
           └─ concept "Trade" literal: "N13"
        """,
      after: """
        └─ genres
           ├─ concept "N12"
           └─ concept "Trade"
        """,
      losses: ["concepts.literals: literals of concepts became names or were left out ×2"]),
    ProjectionCase(
      "names, types, roles, weights and wider concepts go",
      without: [
        .conceptsNames, .subjectsTypes, .conceptsRoles, .conceptsWeights, .conceptsBroader,
      ],
      {
        var concept = Concept()
        concept.names = [ConceptName("Huế", language: "vi"), ConceptName("Hue", role: "short")]
        concept.type = "place"
        concept.role = "main"
        concept.relevance = 80
        concept.confidence = 100
        concept.broader = [Concept(name: "Việt Nam")]
        $0.provider = concept
      },
      before: """
        └─ provider
           └─ concept type: "place", role: "main" relevance: 80 confidence: 100
              ├─ name "Huế" language: "vi"
              ├─ name "Hue" role: "short"
              └─ broader
                 └─ concept "Việt Nam"
        """,
      after: """
        └─ provider
           └─ concept "Huế"
        """,
      losses: [
        "concepts.names: names of concepts reduced to the first ×1",
        "subjects.types: types of concepts left out ×1",
        "concepts.roles: roles of concepts left out ×1",
        "concepts.weights: relevance and confidence left out ×1",
        "concepts.broader: broader concepts left out ×1",
      ]),
    ProjectionCase(
      "a party keeps its concept, and goes where that goes",
      without: [.partiesDetails, .conceptsCodes],
      {
        var reporter = Party(Concept(name: "The desk"))
        reporter.jobTitle = "editor"
        reporter.email = "desk@example.com"
        var coded = Party(Concept(scheme: "staff", code: "7"))
        coded.organisation = "VNS"
        $0.creators = [reporter, coded]
      },
      before: """
        └─ creators
           ├─ concept "The desk" jobTitle: "editor", email: "desk@example.com"
           └─ concept staff:7 organisation: "VNS"
        """,
      after: """
        └─ creators
           └─ concept "The desk"
        """,
      losses: [
        "parties.details: job titles, organisations and addresses of parties left out ×2",
        "concepts.codes: codes of concepts left out ×1",
      ]),
    ProjectionCase(
      "a field that the target does not have goes with all its values",
      without: [.keywords, .subjects],
      {
        $0.keywords = ["a", "b"]
        $0.subjects = [Concept(name: "Trade")]
        $0.section = "News"
      },
      before: """
        ├─ section "News"
        ├─ subjects
        │  └─ concept "Trade"
        └─ keywords
           ├─ "a"
           └─ "b"
        """,
      after: "└─ section \"News\"",
      losses: ["subjects: subjects left out ×1", "keywords: keywords left out ×2"]),
  ]
}
