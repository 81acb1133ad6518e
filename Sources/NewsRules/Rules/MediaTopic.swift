import ArticleModel
import ConvertCore
import NewsCodes

extension NewsRule {
  /// Media Topics exist.
  static let mediaTopic = NewsRule(
    "media-topic", .error, "IPTC Media Topics exist and are current",
    """
    A code of the scheme medtop that is no Media Topic is filed nowhere. A retired topic gets a warning, \
    and a code above all of the release that is built in (\(MediaTopics.iptc.release)) a note, since it may be newer.
    """
  ) { article, findings in
    var told: Set<Text> = []
    for (feature, concept) in article.allConcepts {
      guard let code = concept.mediaTopic, told.insert(code).inserted else { continue }
      switch MediaTopics.iptc.standing(of: code) {
      case .current: break
      case .retired:
        findings.report(
          "expected a current Media Topic, found \(code.shown), which is retired", feature, .warning
        )
      case .later:
        findings.report(
          "expected a Media Topic of the release of \(MediaTopics.iptc.release), found"
            + " \(code.shown), which may be of a later one", feature, .note)
      case .unknown:
        findings.report("expected a Media Topic such as 20000523, found \(code.shown)", feature)
      }
    }
  }
}

extension Concept {
  /// The code of the Media Topic that it is said to be, by its qcode or its URI.
  fileprivate var mediaTopic: Text? {
    if scheme == MediaTopics.alias { return code }
    guard let uri, uri.string.hasPrefix(MediaTopics.scheme.string) else { return nil }
    return Text(uri.string.dropFirst(MediaTopics.scheme.string.count))
  }
}
