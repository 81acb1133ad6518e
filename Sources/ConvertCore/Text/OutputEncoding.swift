import ArticleModel
import TextEncodings

/// The encoding that documents of a format are written in, and what becomes of characters it lacks.
struct OutputEncoding: Sendable {
  /// How a format's text can say a character that the encoding lacks.
  private enum Escape {
    /// Not at all: a question mark stands for it, and that is a loss.
    case none
    /// As JSON's strings do (RFC 8259 section 7).
    case json
    /// As a character reference (XML 1.0 section 4.1).
    case xml
  }

  private let encoder: TextEncoder
  private let escape: Escape

  init(_ encoding: TextEncoding, for format: Format) {
    encoder = TextEncoder(encoding)
    let types = format.descriptor.mediaTypes
    escape =
      types.contains { $0.hasSuffix("xml") }
      ? .xml : types.contains { $0.hasSuffix("json") } ? .json : .none
  }

  /// The bytes that stand before a document: the byte order mark of a wide encoding.
  var mark: [UInt8] { encoder.encoding.mark }

  /// The text, which is UTF-8, in the encoding.
  func encoded(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    let text = Array(text)
    bytes.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      encoder.encode(text, to: &bytes) { escaped($0) }
    }
    return bytes
  }

  /// What stands before the first article, with the encoding's name in an XML declaration.
  func prologue(_ text: [UInt8]) -> [UInt8] {
    let declared = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"".utf8)
    guard escape == .xml, text.starts(with: declared) else { return mark + encoded(text) }
    // A byte order mark says the order, so that the declaration need not (XML 1.0 section 4.3.3).
    let name = mark.isEmpty ? encoder.encoding.name : mark.count == 2 ? "UTF-16" : "UTF-32"
    let declaration = Array("<?xml version=\"1.0\" encoding=\"\(name)\"".utf8)
    return mark + encoded(declaration + text[declared.count...])
  }

  /// Puts a question mark in the place of each character that can be neither written nor escaped, and
  /// tells which they are.
  func fitted(
    _ article: Article
  ) -> (article: Article, loss: (message: String, count: Int)?) {
    if escape != .none || encoder.encoding.isUnicode { return (article, nil) }
    var article = article
    var missing: [Unicode.Scalar] = []
    var count = 0
    article.mapTexts { text in
      guard text.string.unicodeScalars.contains(where: { !encoder.holds($0) }) else { return text }
      // Letters with their marks apart may be in the encoding as one.
      let composed = NormalizationForm.nfc.apply(to: text.string)
      var held = String.UnicodeScalarView()
      for scalar in composed.unicodeScalars {
        if encoder.holds(scalar) {
          held.append(scalar)
        } else {
          held.append("?")
          count += 1
          if missing.count < 8, !missing.contains(scalar) { missing.append(scalar) }
        }
      }
      return Text(String(held))
    }
    if count == 0 { return (article, nil) }
    let shown = missing.map { Text(String($0)).shown }.joined(separator: " ")
    return (
      article,
      ("characters that \(encoder.encoding) lacks became question marks: \(shown)", count)
    )
  }

  private func escaped(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch escape {
    case .none: [UInt8(ascii: "?")]
    case .xml: Array("&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
    case .json:
      String(scalar).utf16.flatMap { unit in
        let digits = String(unit, radix: 16)
        return Array("\\u".utf8) + Array(repeating: 0x30, count: 4 - digits.utf8.count)
          + digits.utf8
      }
    }
  }
}

/// A format's writer whose documents come out in another encoding than UTF-8.
struct EncodedWriter: FragmentWriter {
  private let writer: any FragmentWriter
  private let output: OutputEncoding

  init(_ writer: any FragmentWriter, in output: OutputEncoding) {
    self.writer = writer
    self.output = output
  }

  var holds: FeatureSet? { writer.holds }

  func adapted(_ article: Article) -> (article: Article, losses: [Loss])? {
    writer.adapted(article)
  }

  func prologue(_ envelope: Envelope, first: Article) -> [UInt8] {
    output.prologue(writer.prologue(envelope, first: first))
  }

  func fragment(
    _ article: Article, in envelope: Envelope, to buffer: inout OutputBuffer
  ) throws(ConversionError) {
    var text = OutputBuffer()
    try writer.fragment(article, in: envelope, to: &text)
    buffer.append(output.encoded(text.bytes))
  }

  var separator: [UInt8]? { writer.separator.map { output.encoded($0) } }

  func epilogue(_ envelope: Envelope) -> [UInt8] {
    output.encoded(writer.epilogue(envelope))
  }
}
