/// One key of the model: its name, the feature it is, and where it is kept.
///
/// The table of fields (`ArticleField.all`) is the one list that the native JSON and XML, the outline
/// and the projection run over, so that none of them can forget a field.
public struct ArticleField: Sendable {
  /// Where an article keeps the field's value, by its type.
  public enum Place: Sendable {
    case text(WritableKeyPath<Article, Text?> & Sendable)
    case integer(WritableKeyPath<Article, Int?> & Sendable)
    case texts(WritableKeyPath<Article, [Text]> & Sendable)
    case inlines(WritableKeyPath<Article, Inlines> & Sendable)
    case inlinesList(WritableKeyPath<Article, [Inlines]> & Sendable)
    case blocks(WritableKeyPath<Article, [Block]> & Sendable)
    case timestamp(WritableKeyPath<Article, Timestamp?> & Sendable)
    case concept(WritableKeyPath<Article, Concept?> & Sendable)
    case concepts(WritableKeyPath<Article, [Concept]> & Sendable)
    case parties(WritableKeyPath<Article, [Party]> & Sendable)
    case alternativeIDs
    case direction
    case embargo
    case status
    case rights
    case media
    case links
    case extensions
  }

  /// The key, as in the native JSON.
  public let name: Text

  /// The feature that the field is; nothing for `headline` and `body`, which every format holds.
  public let feature: Feature?

  /// Where an article keeps it.
  public let place: Place
}
