import ArticleModel
import ConvertCore
import NewsMLG2
import Testing

/// A document of the format, and what reading it gives.
struct Document {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes articles.
  init(writing articles: [Article]) throws {
    let writer = try NewsMLWriter(options: .none)
    let envelope: Envelope = articles.count == 1 ? .single : .sequence
    guard let first = articles.first else { throw DocumentError.empty }
    var buffer = OutputBuffer()
    buffer.append(writer.prologue(envelope, first: first))
    for article in articles { writer.fragment(article, in: envelope, to: &buffer) }
    buffer.append(writer.epilogue(envelope))
    bytes = buffer.bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads the document: its articles, what was told as `line:column code message`, and the error it
  /// ended with.
  func read() -> (articles: [Article], messages: [String], error: String?) {
    let context = ConversionContext(DocumentName("d"))
    var articles: [Article] = []
    var failure: String?
    var reader = NewsMLReader(options: .none)
    do {
      let input = Input(context.document, bytes: bytes)
      try reader.read(input, in: context) { (article, _) throws(ConversionError) in
        articles.append(article)
      }
    } catch {
      failure = Self.shown(error.diagnostic)
    }
    return (articles, context.log.entries.map(Self.shown), failure)
  }

  /// Expects that reading gives these articles, and shows the lines of the outlines that differ.
  func expect(_ articles: [Article], _ comment: String) {
    let read = read().articles
    guard read != articles else { return }
    let expected = articles.map(\.outline.drawing).joined().split(separator: "\n")
    let found = read.map(\.outline.drawing).joined().split(separator: "\n")
    let changes = found.difference(from: expected).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
    let comment = Comment(rawValue: "\(comment):\n\(changes.joined(separator: "\n"))\n\(text)")
    Issue.record(comment)
  }

  private static func shown(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.position.map { "\($0.line):\($0.column)" } ?? "-"
    return "\(place) \(diagnostic.code) \(diagnostic.message)"
  }
}

enum DocumentError: Error {
  case empty
}
