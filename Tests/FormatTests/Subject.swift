import ArticleModel
import ConvertCore
import StandardFormats
import TestKit
import Testing

/// A format under the laws: whatever is registered falls under them, with no code of its own.
struct Subject: Sendable, CustomTestStringConvertible {
  let format: Format
  /// The dialect or version that is written, where the format has several and it is not the usual one.
  var dialect: String?

  /// Every format that is registered.
  static let all = StandardFormats.registry.formats.map { Subject(format: $0) }

  /// Those with a reader.
  static let readable = all.filter { $0.format.reader != nil }

  /// Those that read and write articles themselves; containers are apart.
  ///
  /// A format with dialects is there once with each.
  static let roundTripping = readable.filter { $0.format.writer != nil && Soak.includes($0.name) }
    .flatMap(\.inEveryDialect)

  private var inEveryDialect: [Subject] {
    guard let option = dialectOption, case .choice(let dialects) = option.kind else {
      return [self]
    }
    return dialects.map { Subject(format: format, dialect: $0 == option.defaultValue ? nil : $0) }
  }

  private var dialectOption: FormatOption? {
    descriptor.options.first { $0.name == "dialect" || $0.name == "version" }
  }

  var name: String { format.name }

  var testDescription: String { dialect.map { "\(name) \($0)" } ?? name }

  var descriptor: FormatDescriptor { format.descriptor }

  /// The name of the folder under Formats, which is that of the module.
  var room: String {
    let types: [Any.Type?] = [format.reader, format.writer, format.container]
    let names = types.compactMap(\.self).map { String(reflecting: $0) }
    return names.first.map { String($0.prefix { $0 != "." }) } ?? ""
  }

  /// A reader of this format alone.
  var reader: DocumentReader { DocumentReader(StandardFormats.registry, format: format) }

  /// What a document of this format is called.
  var documentName: DocumentName { DocumentName("article.\(descriptor.extensions[0])") }

  /// Reads bytes as this format.
  func read(_ bytes: [UInt8]) -> Reading {
    Reading(bytes, named: documentName, with: reader)
  }

  /// The format's writer with default options; protected fields may be lost, since the laws are about
  /// what is kept.
  func converter() throws -> ArticleConverter {
    var options = FormatOptions(defaultsOf: descriptor)
    if let dialect, let name = dialectOption?.name {
      try options.set(name, to: dialect, in: descriptor)
    }
    return try ArticleConverter(
      to: format, options: options, policy: LossPolicy(allowsProtected: true))
  }

  /// What the writer holds.
  func writes() throws -> FeatureSet {
    try converter().writer.holds ?? descriptor.writes
  }

  /// What survives writing and reading back.
  func keeps() throws -> FeatureSet {
    try writes().intersection(descriptor.reads)
  }

  /// One document of these articles, as the pipeline writes it.
  func document(_ articles: [Article]) throws -> [UInt8] {
    try converter().document(
      articles, at: ConvertCore.SourceLocation(documentName), telling: { _ in })
  }

  /// What the format keeps of an article.
  func kept(_ article: Article) throws -> Article {
    let projected = try article.projected(onto: keeps(), for: Text(name)).article
    return try converter().writer.adapted(projected)?.article ?? projected
  }
}

extension ArticleConverter {
  /// One document of these articles; what cannot be written is told and left out.
  func document(
    _ articles: [Article], at location: ConvertCore.SourceLocation,
    telling tell: (Diagnostic) -> Void
  ) throws(ConversionError) -> [UInt8] {
    var fitted: [Article] = []
    for article in articles {
      do throws(ConversionError) {
        let (changed, losses) = try self.fitted(article, at: location)
        fitted.append(changed ?? article)
        losses.forEach(tell)
      } catch {
        tell(error.diagnostic)
      }
    }
    guard let first = fitted.first else { return [] }
    let envelope: Envelope = fitted.count == 1 ? .single : .sequence
    var buffer = OutputBuffer()
    buffer.append(writer.prologue(envelope, first: first))
    for (index, article) in fitted.enumerated() {
      if index > 0, let separator = writer.separator { buffer.append(separator) }
      try writer.fragment(article, in: envelope, to: &buffer)
    }
    buffer.append(writer.epilogue(envelope))
    return buffer.take()
  }
}
