import ArticleModel
import TextEncodings

/// The one code page of a message, of a byte a character.
public struct CodePage: Sendable {
  /// The code pages that wires use, the usual one first.
  public static let names = ["iso-8859-1", "us-ascii", "iso-8859-15", "windows-1252"]

  private let encoding: TextEncoding
  private let encoder: TextEncoder
  private let isASCII: Bool

  /// Creates the code page of a name of the list; ISO 8859-1 for another.
  public init(named name: String) {
    isASCII = name == "us-ascii"
    encoding = isASCII ? .iso88591 : TextEncoding.named(name) ?? .iso88591
    encoder = TextEncoder(encoding)
  }

  /// How bytes are read: as browsers do, ISO 8859-1 is windows-1252, which agrees with it in all that
  /// is text.
  var reading: TextEncoding { encoding == .iso88591 ? .browserWindows1252 : encoding }

  /// The text in the code page, which must hold it all; a question mark for what it does not.
  public func bytes(of text: Text) -> [UInt8] {
    var string = text.string
    var bytes: [UInt8] = []
    string.withUTF8 { encoder.encode($0, to: &bytes) { _ in [UInt8(ascii: "?")] } }
    return bytes
  }

  /// The nearest text that the code page holds, control characters and line ends become spaces.
  public func nearest(_ text: Text) -> Text {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var nearest = ""
    for scalar in text.string.unicodeScalars { nearest += self.nearest(scalar) }
    return Text(nearest)
  }

  private func nearest(_ scalar: Unicode.Scalar) -> String {
    if holds(scalar) { return String(scalar) }
    if let known = Self.substitutes[scalar] { return known }
    if scalar.value < 0xA0 || scalar.properties.generalCategory == .lineSeparator { return " " }
    let parts = NormalizationForm.nfd.apply(to: String(scalar)).unicodeScalars
    let kept = parts.filter { !Self.isMark($0) && holds($0) }
    if !kept.isEmpty { return String(String.UnicodeScalarView(kept)) }
    return Self.isMark(scalar) ? "" : "?"
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) { return false }
    return scalar.isASCII || (!isASCII && encoder.holds(scalar))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: false
    }
  }

  /// What typists write for characters that a machine does not have.
  private static let substitutes: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": ",", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{201E}": "\"", "\u{2013}": "-", "\u{2014}": "--", "\u{2026}": "...", "\u{20AC}": "EUR",
    "\u{2022}": "*", "\u{2122}": "(TM)", "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ",
    "\u{3000}": " ", "\u{111}": "d", "\u{110}": "D", "\u{142}": "l", "\u{141}": "L",
    "\u{153}": "oe", "\u{152}": "OE", "\u{131}": "i", "\u{AB}": "\"", "\u{BB}": "\"",
    "\u{E6}": "ae", "\u{C6}": "AE", "\u{F8}": "o", "\u{D8}": "O", "\u{DF}": "ss", "\u{2039}": "'",
    "\u{203A}": "'", "\u{2010}": "-", "\u{2011}": "-", "\u{2212}": "-",
  ]
}
