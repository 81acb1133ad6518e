import ArticleModel
import Testing

@Suite("Projection of embargoes")
struct EmbargoProjectionTests {
  @Test("an embargo that loses its month goes, and is named as lost")
  func partialDate() {
    let (projected, losses) = project("2024-03", without: .timestampsPartial)
    #expect(projected == nil)
    #expect(losses.contains(Loss(.embargoed, "embargo left out with its date")))
  }

  @Test(
    "an embargo that loses its time or offset is named as lost",
    arguments: [(Feature.timestampsTime, "2024-03-01"), (.timestampsOffset, "2024-03-01T18:00")])
  func time(missing: Feature, left: String) {
    let (projected, losses) = project("2024-03-01T18:00+07:00", without: missing)
    #expect(projected?.timestamp?.description == left)
    #expect(losses.map(\.feature) == [missing, .embargoed])
  }

  @Test("an embargo until further notice needs no date")
  func indefinite() {
    var article = Article()
    article.embargoed = .indefinite
    let (projected, losses) = article.projected(onto: [.embargoed])
    #expect(projected.embargoed == .indefinite && losses.isEmpty)
  }

  private func project(_ date: Text, without missing: Feature) -> (Embargo?, [Loss]) {
    var article = Article()
    article.embargoed = Timestamp(reading: date).map(Embargo.until)
    let (projected, losses) = article.projected(onto: .all.subtracting([missing]))
    return (projected.embargoed, losses)
  }
}
