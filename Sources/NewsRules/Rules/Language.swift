import ArticleModel
import ConvertCore

extension NewsRule {
  /// Languages are said in BCP 47.
  static let language = NewsRule(
    "language", .error, "languages are BCP 47 tags",
    """
    Speech, hyphenation, search and translation go by the tag of the language, such as de-AT or zh-Hant. \
    A tag that is not well-formed (BCP 47, RFC 5646 section 2.1) means nothing to them. A name in \
    another language whose tag is not well-formed gets a warning.
    """
  ) { article, findings in
    if let language = article.language, !language.isLanguageTag {
      findings.report(
        "expected a BCP 47 language tag such as en or de-AT, found \(language.shown)", .language)
    }
    var told: Set<Text> = []
    for (_, concept) in article.allConcepts {
      for case let language? in concept.names.map(\.language)
      where !language.isLanguageTag && told.insert(language).inserted {
        findings.report(
          "expected a BCP 47 language tag for a name, found \(language.shown)", .conceptsNames,
          .warning)
      }
    }
  }
}
