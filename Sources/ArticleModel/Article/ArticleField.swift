/// One key of the model: its name, the feature it is, and where it is kept.
///
/// The table of fields (`ArticleField.all`) is the one list that the native JSON and XML, the outline
/// and the projection run over, so that none of them can forget a field.
public struct ArticleField: Sendable {
  /// Where an article keeps the field's value, by its type.
  public enum Place: Sendable {
    case text(FieldPath<Text?>)
    case integer(FieldPath<Int?>)
    case texts(FieldPath<[Text]>)
    case inlines(FieldPath<Inlines>)
    case inlinesList(FieldPath<[Inlines]>)
    case blocks(FieldPath<[Block]>)
    case timestamp(FieldPath<Timestamp?>)
    case concept(FieldPath<Concept?>)
    case concepts(FieldPath<[Concept]>)
    case parties(FieldPath<[Party]>)
    case alternativeIDs
    case direction
    case embargo
    case status
    case rights
    case media
    case links
    case extensions
  }

  /// The key, as in the native JSON: ASCII letters.
  public let key: StaticString

  /// The same as a text.
  public let name: Text

  /// The feature that the field is; nothing for `headline` and `body`, which every format holds.
  public let feature: Feature?

  /// Where an article keeps it.
  public let place: Place
}
