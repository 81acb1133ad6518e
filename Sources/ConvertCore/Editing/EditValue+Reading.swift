import ArticleModel

extension EditValue {
  func number(in range: ClosedRange<Int>) throws(ConversionError) -> Int? {
    if text.isEmpty { return nil }
    if let number = Int(text.string), range.contains(number) { return number }
    throw error(
      expected: range.upperBound == .max
        ? "a whole number from \(range.lowerBound)"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  func timestamp() throws(ConversionError) -> Timestamp? {
    if text.isEmpty { return nil }
    if let timestamp = Timestamp(reading: text) { return timestamp }
    throw error(expected: "a date such as 2024-03-07 or 2024-03-07T18:30:00+01:00")
  }

  func embargo() throws(ConversionError) -> Embargo? {
    if text == "indefinite" { return .indefinite }
    return try timestamp().map { .until($0) }
  }

  func word<Word: RawRepresentable & CaseIterable>() throws(ConversionError) -> Word?
  where Word.RawValue == String {
    if text.isEmpty { return nil }
    for word in Word.allCases where text == Text(word.rawValue) { return word }
    throw error(expected: "one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
  }

  func error(expected: String) -> ConversionError {
    ConversionError(
      .editValue, "expected \(expected) for \(field), found \(text.shown)",
      at: SourceLocation(DocumentName(field)))
  }
}

extension Concept {
  /// The concept that a word on a command line stands for: a URI, a qcode such as
  /// `medtop:20000523`, or else a name.
  init(spelt text: Text) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count,
      bytes[..<colon].allSatisfy(\.isSchemeByte), !bytes.contains(where: { $0 <= 0x20 })
    else {
      self.init(name: text)
      return
    }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self)
    if ["http", "https", "urn", "tag"].contains(scheme) {
      self.init()
      uri = text
    } else {
      self.init(
        scheme: Text(scheme), code: Text(String(decoding: bytes[(colon + 1)...], as: UTF8.self)))
    }
  }
}

extension UInt8 {
  /// Whether the byte may stand in the alias of a scheme: an ASCII letter or digit, or one of "-_.".
  fileprivate var isSchemeByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
