import ArticleModel
import ConvertCore
import GzipKit
import NewsBundle
import PlainText

/// What came of reading an archive.
struct Reading {
  var headlines: [String] = []
  var places: [String] = []
  var diagnostics: [Diagnostic] = []
  var error: ConversionError?

  /// The codes of the diagnostics of this severity.
  func codes(_ severity: Severity) -> [String] {
    diagnostics.filter { $0.severity == severity }.map(\.code.name)
  }
}

let registry = FormatRegistry([.text, .bundle], codings: [.gzip])

/// Reads an archive as the program does.
func read(
  _ bytes: [UInt8], as name: String = "a.tar.gz", limits: Limits = .standard,
  puttingAside store: (any SpillStore & Sendable)? = nil
) -> Reading {
  var reading = Reading()
  let log = DiagnosticLog()
  var reader = DocumentReader(registry, limits: limits)
  if let store { reader.makeSpill = { store } }
  do throws(ConversionError) {
    try reader.read(DocumentName(name), MemorySource(bytes), log: log) { article, location in
      reading.headlines.append(article.headline.plainText.string)
      reading.places.append(location.document.description)
    }
  } catch {
    reading.error = error
  }
  reading.diagnostics = log.take()
  return reading
}

/// An article as a text document.
func story(_ headline: String) -> [UInt8] {
  Array(" date 2023-12-21 Region\n\(headline)\nThe bridge opens to carts on Monday.\n./.\n".utf8)
}

/// Writes documents into a bundle.
func bundle(
  _ documents: [StoredDocument], _ options: [String: String] = [:], workers: Int = 1
) throws(ConversionError) -> [UInt8] {
  var values = FormatOptions(defaultsOf: Format.bundle.descriptor)
  for (name, value) in options {
    try values.set(name, to: value, in: Format.bundle.descriptor)
  }
  var writer = BundleWriter(options: values, workers: workers)
  var bytes: [UInt8] = []
  for document in documents { bytes += try writer.add(document) }
  try writer.finish { bytes += $0 }
  return bytes
}

/// Documents with paths in the order of their numbers.
func stories(_ count: Int) -> [StoredDocument] {
  (0..<count).map { number in
    let name = String(100_000 + number)
    return StoredDocument(path: "2023/\(name).txt", bytes: story("Bridge number \(name) repaired"))
  }
}

/// One gzip member.
func gzipped(_ bytes: [UInt8]) -> [UInt8] { Deflater().member(bytes) }

/// A bundle in memory, entered in the middle.
func open(_ bytes: [UInt8]) throws(ConversionError) -> BundleArchive {
  try BundleArchive(MemorySource(bytes), named: DocumentName("a.tar.gz"))
}

/// What came of a survey.
struct Survey {
  var articles: [String: [UInt8]] = [:]
  var findings: [Diagnostic] = []
  var whole = 0

  /// The paths of the findings about one member.
  var damaged: Set<String> { Set(findings.compactMap(\.location.document.member)) }

  init(_ bytes: [UInt8], workers: Int = 1) throws {
    let articles = Box<[String: [UInt8]]>([:])
    let findings = Box<[Diagnostic]>([])
    let survey = try BundleSurvey(
      MemorySource(bytes), named: DocumentName("a.tar.gz"), workers: workers,
      report: { findings.value.append($0) },
      take: { articles.value[$0.path] = $0.bytes })
    try survey.run()
    (self.articles, self.findings, whole) = (articles.value, findings.value, survey.whole)
  }
}

/// A value that closures share.
final class Box<Value> {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }
}
