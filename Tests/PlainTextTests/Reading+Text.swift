import ArticleModel
import ConvertCore
import PlainText
import TestKit

extension Reading {
  /// The reading of a text.
  init(_ text: String, split: String = "auto", chunkSize: Int? = nil) {
    self.init(Array(text.utf8), split: split, chunkSize: chunkSize)
  }

  /// The reading of a text's bytes.
  init(_ bytes: [UInt8], split: String = "auto", chunkSize: Int? = nil) {
    let reader = DocumentReader(FormatRegistry([.text]), format: .text) {
      (format) throws(ConversionError) in
      var options = FormatOptions(defaultsOf: format.descriptor)
      try options.set("split", to: split, in: format.descriptor)
      return options
    }
    let source: any ByteSource =
      chunkSize.map { ChunkedSource(bytes, chunkSize: $0) } ?? MemorySource(bytes)
    self.init(source, named: DocumentName("text.txt"), with: reader)
  }
}
