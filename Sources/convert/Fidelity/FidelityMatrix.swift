import ArticleModel
import ConvertCore

/// What survives the way from each format into each other and back, as it is measured.
///
/// Samples are written and read, so that it says what converters do, not what descriptors claim.
struct FidelityMatrix {
  /// What a format holds, and what of it comes back through another.
  struct Cell {
    let held: FeatureSet
    let kept: FeatureSet
  }

  /// The formats that read and write articles.
  let formats: [Format]
  private let registry: FormatRegistry

  init(_ registry: FormatRegistry) {
    self.registry = registry
    formats = registry.formats.filter { $0.reader != nil && $0.writer != nil }
  }

  /// The cells of a format: one for each of the formats that its articles go through.
  func row(of format: Format) -> [Cell] {
    let name = Text(format.name)
    let samples = (FidelitySample.all + [FidelitySample(extensionOf: name)]).compactMap { sample in
      pass(sample.article, through: format).map { (features: sample.features, article: $0) }
    }
    return formats.map { other in
      var (held, kept): (FeatureSet, FeatureSet) = ([], [])
      for (features, article) in samples {
        let back =
          other.name == format.name
          ? article : pass(article, through: other).flatMap { pass($0, through: format) }
        for field in ArticleField.all {
          let part = article.only(field)
          let shown = part.features(for: name).intersection(features)
          held = held.union(shown)
          if back?.only(field) == part { kept = kept.union(shown) }
        }
      }
      return Cell(held: held, kept: kept)
    }
  }

  /// The article as a format gives it back, or nothing where it cannot be written or read.
  private func pass(_ article: Article, through format: Format) -> Article? {
    let options = format.defaults
    let policy = LossPolicy(allowsProtected: true)
    guard
      let converter = try? ArticleConverter(to: format, options: options, policy: policy),
      let document = try? converter.document(of: [article]).bytes
    else { return nil }
    var back: Article?
    let reader = DocumentReader(registry, format: format)
    try? reader.read(
      DocumentName("sample"), MemorySource(document), log: DiagnosticLog()
    ) { (article, _) throws(ConversionError) in
      if back == nil { back = article }
    }
    return back
  }
}

extension Article {
  /// The article without all fields but one.
  fileprivate func only(_ field: ArticleField) -> Article {
    var article = self
    for other in ArticleField.all where other.name != field.name { other.clear(&article) }
    return article
  }
}
