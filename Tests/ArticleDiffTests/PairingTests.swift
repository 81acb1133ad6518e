import ArticleDiff
import ArticleModel
import Testing

@Suite("Which articles belong together")
struct PairingTests {
  @Test("by id and version, then by id, then by order")
  func pairing() {
    let old = [("a", 1), ("a", 2), ("b", 1), (nil, nil), ("c", 1)].map(article)
    let new = [("x", 1), ("a", 2), (nil, nil), ("a", 3), ("b", 1)].map(article)
    let pairs = ArticlePairing(old, new).pairs.map { [$0.old, $0.new] }
    #expect(pairs == [[0, 3], [1, 1], [2, 4], [3, 0], [4, 2]])
  }

  @Test("what one list does not have has no partner")
  func missing() {
    let articles = [("a", 1), ("b", 1)].map(article)
    #expect(ArticlePairing(articles, []).pairs.map { [$0.old, $0.new] } == [[0, nil], [1, nil]])
    #expect(ArticlePairing([], articles).pairs.map { [$0.old, $0.new] } == [[nil, 0], [nil, 1]])
    #expect(
      ArticlePairing(articles, articles.dropLast(1)).pairs.map { [$0.old, $0.new] }
        == [[0, 0], [1, nil]])
  }

  private func article(_ id: Text?, _ version: Int?) -> Article {
    var article = Article()
    (article.id, article.version) = (id, version)
    return article
  }
}
