/// A canonical normalization form (Unicode Standard Annex 15).
public enum NormalizationForm: String, CaseIterable, Sendable {
  /// Letters and their marks as one character where there is one.
  case nfc
  /// Letters and their marks apart.
  case nfd

  /// The string in this form.
  public func apply(to string: String) -> String {
    var utf8 = string
    let isPlain = utf8.withUTF8 { $0.allSatisfy { $0 < 0x80 } }
    if isPlain { return string }
    var scalars = Normalizer.decomposed(string.unicodeScalars)
    if self == .nfc { Normalizer.compose(&scalars) }
    var normal = String.UnicodeScalarView()
    normal.append(contentsOf: scalars)
    return String(normal)
  }
}
