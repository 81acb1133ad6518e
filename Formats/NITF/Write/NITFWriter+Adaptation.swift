import ArticleModel
import ConvertCore
import MarkupKit

extension NITFWriter {
  /// What the article becomes where NITF's body markup cannot hold a block or an inline.
  public func adapted(_ article: Article) -> (article: Article, losses: [Loss])? {
    var article = article
    var losses: [Loss] = []
    article.headline = article.headline.adapted(&losses)
    article.subheadlines = article.subheadlines.map { $0.adapted(&losses) }
    article.teasers = article.teasers.map { $0.adapted(&losses) }
    for index in article.media.indices {
      article.media[index].caption = article.media[index].caption.adapted(&losses)
    }
    article.summary = article.summary.adapted(&losses)
    article.body = article.body.adapted(&losses)
    return (article, losses)
  }
}

extension Inlines {
  fileprivate func adapted(_ losses: inout [Loss]) -> Inlines {
    if plain != nil { return self }
    let (adapted, more) = MarkupDialect.nitf.adapted(self)
    for loss in more { losses.add(loss) }
    return adapted
  }
}

extension [Block] {
  fileprivate func adapted(_ losses: inout [Loss]) -> [Block] {
    let (adapted, more) = MarkupDialect.nitf.adapted(self)
    for loss in more { losses.add(loss) }
    return adapted
  }
}
