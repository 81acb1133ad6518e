import ArticleModel
import ConvertCore
import JSONKit
import Reports
import StandardFormats

/// What is in one document: its format and how that was known, its articles, and what there is to
/// tell.
struct Inspection {
  let name: DocumentName
  let format: Format
  /// How the format was known.
  let reason: String
  private(set) var articles: [Article] = []
  /// For each article, how its fields were found; nothing where that was not asked for.
  private(set) var explanations: [ArticleExplanation] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a document.
  ///
  /// - Throws: `ConversionError` where not even its format can be told.
  init(
    of file: String, as given: Format?, in registry: FormatRegistry, limits: Limits,
    decoding: DecodingOptions = .standard, explaining isExplaining: Bool = false
  ) throws(ConversionError) {
    let path = FilePath(argument: file)
    let source: any ByteSource
    if let place = ArchivePlace(file) {
      name = place.name
      source = try place.open(limits)
    } else {
      name = DocumentName(path.string)
      source = try file == "-" ? FileSource() : FileSource(opening: path, name: name)
    }
    let input = try registry.open(name, source, limits: limits)
    let coding = input.coding.map { " in \($0)" } ?? ""
    if let given {
      format = given
      reason = "as you said" + coding
    } else {
      format = try registry.detect(input, decoding: decoding)
      let confidence = format.confidence(
        of: try input.peek(Format.probeSize), decoding: decoding)
      let isNamed = format.descriptor.names(name, without: registry.codings)
      let isKnown = confidence > .no
      reason =
        (isKnown ? "\(confidence) by its content" : "")
        + (isKnown && isNamed ? ", and " : "") + (isNamed ? "by its name" : "") + coding
    }
    let log = DiagnosticLog(explaining: isExplaining)
    let context = ConversionContext(
      name, registry: registry, limits: limits, decoding: decoding, log: log)
    var articles: [Article] = []
    var explanations: [ArticleExplanation] = []
    let formatName = format.name
    do throws(ConversionError) {
      try DocumentReader(registry, limits: limits, decoding: decoding).read(
        input, as: format, in: context
      ) {
        article, place in
        articles.append(article)
        guard isExplaining else { return }
        explanations.append(
          ArticleExplanation(place: place, format: formatName, fields: log.takeExplanations()))
      }
    } catch {
      log.report(error.diagnostic)
    }
    self.articles = articles
    self.explanations = explanations
    diagnostics = log.take()
  }

  /// The exit status, where not everything could be read.
  var failure: ExitStatus? {
    guard diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return articles.isEmpty ? .allFailed : .someFailed
  }

  /// The format on a line, and each article as a tree.
  var text: String {
    let head =
      "\(name.description.printable): \(format.descriptor.title) (\(format.name), \(reason))\n"
    if explanations.isEmpty { return head + articles.map(\.outline.drawing).joined() }
    return head + zip(articles, explanations).map { $0.outline.drawing + $1.drawing }.joined()
  }

  /// An object with the format, the articles in native JSON, and the diagnostics.
  var json: String {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.name("input")
    json.string(Text(name.description))
    json.name("format")
    json.string(Text(format.name))
    json.name("reason")
    json.string(Text(reason))
    json.name("articles")
    json.beginArray()
    for article in articles { json.raw(Self.native(article)) }
    json.endArray()
    if !explanations.isEmpty {
      json.name("explanations")
      json.beginArray()
      for explanation in explanations { json.write(explanation) }
      json.endArray()
    }
    json.name("diagnostics")
    json.beginArray()
    for diagnostic in diagnostics { json.write(diagnostic) }
    json.endArray()
    json.endObject()
    return String(decoding: json.buffer.bytes, as: UTF8.self) + "\n"
  }

  /// An article on one line, written by the format that does so.
  private static func native(_ article: Article) -> Text {
    guard
      let format = StandardFormats.registry["ndjson"],
      let converter = try? ArticleConverter(
        to: format, options: format.defaults),
      let bytes = try? converter.document(of: [article]).bytes
    else { return "null" }
    return Text(String(decoding: bytes.dropLast(), as: UTF8.self))
  }
}
