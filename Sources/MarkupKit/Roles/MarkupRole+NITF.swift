import ArticleModel

extension MarkupRole {
  /// The roles of the elements of NITF's body (NITF 3.6), and those of XHTML, which agencies put into
  /// NITF although its schema does not have them.
  static let nitf: [Text: MarkupRole] = {
    var roles = xhtml
    roles["hl1"] = .heading(1)
    roles["hl2"] = .subheading
    roles["bq"] = .quote
    roles["em"] = .emphasis
    roles["frac"] = .fraction
    roles["media"] = .media
    for (names, role) in nitfGroups {
      for name in names.split(separator: " ") { roles[Text(name)] = role }
    }
    for entity in NITFEntity.all { roles[entity.element] = .entity(entity) }
    return roles
  }()

  private static let nitfGroups: [(String, MarkupRole)] = [
    ("nitf body.content block hedline byline dateline abstract", .container),
    ("distributor series rights fn note credit datasource", .container),
    ("nitf-table custom-table media-caption media-producer tagline bibliography", .container),
    ("lang pronounce copyrite copyrite.year copyrite.holder story.date byttl", .plain),
    ("city state region country sublocation name.given name.family", .plain),
    ("numer denom frac-sep addressee care.of postaddr delivery.point", .plain),
    ("delivery.office postcode", .plain),
    ("body.head body.end nitf-table-metadata", .head),
    ("tobject key-list media-reference media-object table-reference", .skipped),
    ("alt-code media-metadata", .silent),
  ]
}
