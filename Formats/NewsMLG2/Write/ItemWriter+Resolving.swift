import ArticleModel
import ConvertCore
import NewsCodes
import XMLKit

extension ItemWriter {
  /// The URI of a qcode, where URIs are wanted and its scheme is known.
  func resolved(_ qcode: Text?) -> Text? {
    guard let catalog, let qcode = qcode.flatMap(QCode.init),
      let uri = catalog.uri(alias: qcode.alias, code: qcode.code), SchemaType.isURI(uri)
    else { return nil }
    return uri
  }
}

extension Article {
  /// The schemes of IPTC and those that the article's own document declared.
  var catalog: SchemeCatalog {
    var catalog = SchemeCatalog.iptc
    let silent = ConversionContext(DocumentName("-"))
    for value in extensions where value.format == "newsml" && value.name == "catalog" {
      guard let element = try? XMLElement.parse(value.value, in: silent) else { continue }
      for case .element(let scheme) in element.children {
        guard let alias = scheme["alias"], let uri = scheme["uri"] else { continue }
        catalog.add(alias: alias, uri: uri)
      }
    }
    return catalog
  }
}
