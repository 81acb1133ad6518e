import ArticleModel
import ConvertCore
import NewsML1
import TestKit

/// A document of the format, and what reading it gives.
struct Document {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A document of one item, with a headline and an id.
  init(item: String, head: String = "", message: String = "") {
    self.init(
      """
      <NewsML Version="1.2">\(message)<NewsItem>
      <Identification><NewsIdentifier><PublicIdentifier>urn:newsml:wire.example:20240601:a:1</PublicIdentifier>
      </NewsIdentifier></Identification><NewsManagement>\(head)</NewsManagement>
      \(item)</NewsItem></NewsML>
      """)
  }

  /// Writes articles.
  init(writing articles: [Article]) {
    let writer = NewsML1Writer(options: .none)
    let envelope: Envelope = articles.count == 1 ? .single : .sequence
    var buffer = OutputBuffer()
    if let first = articles.first { buffer.append(writer.prologue(envelope, first: first)) }
    for article in articles { writer.fragment(article, in: envelope, to: &buffer) }
    buffer.append(writer.epilogue(envelope))
    bytes = buffer.bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads the document.
  var reading: Reading {
    Reading(
      bytes, named: DocumentName("d.xml"),
      with: DocumentReader(FormatRegistry([.newsML1]), format: .newsML1))
  }

  /// The codes of what is told of the document.
  var codes: [String] { reading.diagnostics.map(\.code.name) }
}
