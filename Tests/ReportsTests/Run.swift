import ArticleModel
import ConvertCore
import Reports

/// A run over a few documents, with findings of every kind.
struct Run {
  /// A document and what was found in it.
  struct Document {
    let name: DocumentName
    let text: String?
    let findings: [Diagnostic]
  }

  static let explanations = [
    CodeExplanation(
      "news.headline", .error, "an article has a headline",
      "Every list shows the headline, so that an article without one is not found.")
  ]

  /// Documents with a fault in a line with accents, with several findings, with none, in an archive,
  /// with nasty names, and with a place that is not known.
  static let mixed: [Document] = [
    Document("wire/été.xml", "<story>\r\n<name>é€😀<nam>\n</story>\n") { name in
      [
        Diagnostic(
          .error, "xml.syntax", "expected </name>, found <nam>",
          at: SourceLocation(name, Position(line: 2, column: 16, byte: 24)))
      ]
    },
    Document("wire/second.json", "{\"body\": \"It rains.\"}") { name in
      let place = SourceLocation(name, .start)
      return [
        Diagnostic(
          .error, "news.headline", "expected a headline, found none", at: place, article: "urn:x:1"),
        Diagnostic(
          .warning, "news.language", "expected 100% English, found 'a:b,c'", at: place,
          feature: .language, article: "urn:x:1"),
        Diagnostic(.note, "news.media-topic", "expected a \"topic\" <here>", at: place),
      ]
    },
    Document("wire/good.txt", "All is well.\n") { _ in [] },
    Document("/srv/in/archive.tar.gz", member: "2023/0003.xml", nil) { name in
      [
        Diagnostic(
          .error, "news.headline", "expected a headline, found none",
          at: SourceLocation(name, Position(line: 3, column: 9, byte: 70)))
      ]
    },
    Document("odd:na\u{1B}me\n, 100%\u{202E}.xml", nil) { name in
      [
        Diagnostic(
          .error, "xml.encoding", "found \u{9B}31m and\u{7}\u{FFFE}\nmore]]>",
          at: SourceLocation(name), article: "id\u{202E}")
      ]
    },
  ]

  /// All bytes of the report on documents.
  static func report(_ form: ReportForm, on documents: [Document] = mixed) -> [UInt8] {
    var report = form.report(explaining: explanations)
    var bytes = report.begin()
    for document in documents {
      bytes += report.document(document.name, document.findings, source: document.source)
    }
    return bytes + report.finish()
  }
}

extension Run.Document {
  init(
    _ input: String, member: String? = nil, _ text: String?,
    findings: (DocumentName) -> [Diagnostic]
  ) {
    name = DocumentName(input, member: member)
    self.text = text
    self.findings = findings(name)
  }

  var source: (any ByteSource)? { text.map { MemorySource(Array($0.utf8)) } }
}
