import ArticleModel
import ConvertCore
import NewsCodes

extension NewsRule {
  /// The aliases of qcodes are declared.
  static let qcodeAlias = NewsRule(
    "qcode-alias", .warning, "qcodes have aliases that a catalog declares",
    """
    A qcode such as medtop:20000523 means something only by the catalog that says which scheme its alias \
    stands for (NewsML-G2). Declared are the aliases of IPTC's own catalog and of the document's inline \
    catalogs. A document that refers to another catalog elsewhere may have any alias from there, since \
    nothing is fetched; and one of a format without catalogs is not looked at. It is no error, since \
    agencies send aliases that their customers know by agreement only, but nobody else can resolve them. \
    An article gets one finding.
    """
  ) { article, findings in
    guard let catalogs = DeclaredAliases(of: article) else { return }
    var first: (feature: Feature?, qcode: Text)?
    var undeclared: Set<Text> = []
    for (feature, qcode) in article.qcodes {
      guard let alias = qcode.qcodeAlias, !catalogs.contains(alias) else { continue }
      if undeclared.insert(alias).inserted, first == nil { first = (feature, qcode) }
    }
    guard let first else { return }
    let more = undeclared.count > 1 ? " and \(undeclared.count - 1) more" : ""
    findings.report(
      "expected aliases that a catalog declares, found that of \(first.qcode.shown)\(more)",
      first.feature)
  }
}

/// The aliases that the catalogs of a NewsML-G2 document declare.
private struct DeclaredAliases {
  private var inline: Set<Text> = []

  /// Collects them; nothing where the article is of another format, or a catalog is not here.
  init?(of article: Article) {
    let kept = article.extensions.filter { $0.format == "newsml" }
    if kept.isEmpty { return nil }
    for value in kept {
      if value.name == "catalogRef" { return nil }
      if value.name == "catalog" { inline.formUnion(value.value.attributeValues(of: "alias")) }
    }
  }

  func contains(_ alias: Text) -> Bool {
    inline.contains(alias) || SchemeCatalog.iptc.uri(alias: alias, code: "") != nil
  }
}

extension Article {
  /// What the article says in qcodes: concepts, and what they are and what part they play.
  fileprivate var qcodes: [(feature: Feature?, qcode: Text)] {
    var qcodes: [(feature: Feature?, qcode: Text)] = []
    for (feature, concept) in allConcepts {
      if let scheme = concept.scheme {
        qcodes.append((feature, scheme + ":" + (concept.code ?? "")))
      }
      for case let qcode? in [concept.type, concept.role] { qcodes.append((feature, qcode)) }
    }
    for case let rel? in links.map(\.rel) { qcodes.append((.linksRelations, rel)) }
    return qcodes
  }
}

extension Text {
  private static let uriSchemes: Set<String> = ["http", "https", "urn", "tag", "ftp", "mailto"]

  /// The alias, where the text is a qcode and no URI.
  fileprivate var qcodeAlias: Text? {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let alias = string[..<colon]
    return alias.isEmpty || Self.uriSchemes.contains(alias.lowercased()) ? nil : Text(alias)
  }

  /// The values of the attributes of this name in a piece of XML, which is as the reader keeps it: with
  /// double quotes.
  fileprivate func attributeValues(of name: String) -> [Text] {
    string.split(separator: " ").flatMap { $0.split(separator: "\n") }.compactMap { part in
      guard part.hasPrefix("\(name)=\"") else { return nil }
      return Text(part.dropFirst(name.utf8.count + 2).prefix { $0 != "\"" })
    }
  }
}
