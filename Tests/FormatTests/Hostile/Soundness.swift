import ArticleModel
import ConvertCore
import StandardFormats
import TestKit

/// What holds of every reading, whatever the bytes.
struct Soundness {
  let bytes: [UInt8]
  /// The format, where it is known which one read.
  let format: Format?

  init(_ bytes: [UInt8], format: Format? = nil) {
    self.bytes = bytes
    self.format = format
  }

  /// What is wrong with a reading of the bytes, or nothing.
  func complaint(about reading: Reading) -> String? {
    if reading.articles.isEmpty, !reading.diagnostics.contains(where: { $0.severity == .error }) {
      return "neither an article nor an error"
    }
    if reading.articles.count + reading.diagnostics.count > bytes.count + 1 {
      return "more articles and diagnostics than bytes"
    }
    for diagnostic in reading.diagnostics {
      if let complaint = complaint(about: diagnostic.location) {
        return "\(complaint): \(diagnostic)"
      }
      if diagnostic.message.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
      {
        return "a control character in a message: \(diagnostic)"
      }
    }
    for place in reading.places {
      if let complaint = complaint(about: place) { return "\(complaint): \(place)" }
    }
    return reading.articles.lazy.compactMap(complaint(about:)).first
  }

  private func complaint(about location: SourceLocation) -> String? {
    guard let position = location.position else { return "no place" }
    // A place in a member, or below a coding, is not one of these bytes.
    if location.document.member != nil || isCoded { return nil }
    if isDecoded { return position.byte <= 4 * bytes.count ? nil : "a place outside the text" }
    guard (0...bytes.count).contains(position.byte) else { return "a place outside the document" }
    let counted = Position(of: position.byte, in: bytes)
    if position == counted || (isBinary && position.isOnOneLine) { return nil }
    return "\(position.line):\(position.column) for byte \(position.byte), which is at"
      + " \(counted.line):\(counted.column)"
  }

  private func complaint(about article: Article) -> String? {
    if article.isEmpty { return "an article without any content" }
    if article.hasForbiddenCharacter { return "a forbidden character\n\(article.outline.drawing)" }
    guard let format else { return nil }
    let excess = article.features(for: Text(format.name)).subtracting(format.descriptor.reads)
    return excess.isEmpty ? nil : "features not read: \(excess.features.map(\.name))"
  }

  private var isCoded: Bool {
    StandardFormats.registry.codings.contains { bytes.starts(with: $0.magic) }
  }

  /// Whether the places are in the text that the bytes were decoded to.
  private var isDecoded: Bool {
    guard format.map({ $0.text != .none }) ?? true else { return false }
    return bytes.firstInvalidUTF8 != nil || bytes.contains(0)
      || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// An archive has no lines.
  private var isBinary: Bool { format?.container != nil || bytes.contains(0) }
}

extension Position {
  fileprivate var isOnOneLine: Bool { line == 1 && column == byte + 1 }
}

extension Article {
  /// Whether any text has a character that XML 1.0 (section 2.2) forbids, as its outline shows.
  fileprivate var hasForbiddenCharacter: Bool {
    let drawing = outline.drawing
    if drawing.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) {
      return true
    }
    guard drawing.utf8.contains(UInt8(ascii: "\\")) else { return false }
    let unescaped = drawing.replacing("\\\\", with: "")
    return (0..<0x20).contains { unescaped.contains("\\u{\(String($0, radix: 16))}") }
  }
}
