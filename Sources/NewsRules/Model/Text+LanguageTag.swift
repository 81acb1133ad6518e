import ArticleModel

extension Text {
  /// Whether it is a well-formed language tag (BCP 47, RFC 5646 section 2.1), in any case of letters.
  var isLanguageTag: Bool {
    let text = string.lowercased()
    if irregular.contains(text) { return true }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map(Subtag.init)
    guard parts.allSatisfy(\.isAlphanumeric) else { return false }
    var rest = parts[...]
    if rest.first?.is("x") ?? false { return rest.takePrivateUse() && rest.isEmpty }
    guard rest.takeLanguage() else { return false }
    rest.take { $0.isLetters(4) }
    rest.take { $0.isLetters(2) || $0.isDigits(3) }
    guard rest.takeVariants(), rest.takeExtensions() else { return false }
    if rest.first?.is("x") ?? false { return rest.takePrivateUse() && rest.isEmpty }
    return rest.isEmpty
  }
}

/// The tags from before RFC 4646 that fit no grammar.
private let irregular: Set<String> = [
  "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux",
  "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
]

/// One part of a tag, in lower case.
private struct Subtag: Hashable {
  let bytes: [UInt8]

  init(_ bytes: Substring.UTF8View) {
    self.bytes = Array(bytes)
  }

  var count: Int { bytes.count }

  var isAlphanumeric: Bool {
    (1...8).contains(count) && bytes.allSatisfy { Self.isLetter($0) || Self.isDigit($0) }
  }

  func `is`(_ letter: Unicode.Scalar) -> Bool { bytes == [UInt8(ascii: letter)] }

  func isLetters(_ count: Int) -> Bool { self.count == count && bytes.allSatisfy(Self.isLetter) }

  func isDigits(_ count: Int) -> Bool { self.count == count && bytes.allSatisfy(Self.isDigit) }

  var isVariant: Bool { count >= 5 || (count == 4 && bytes.first.map(Self.isDigit) ?? false) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension ArraySlice<Subtag> {
  /// Takes the next part off where it fits; whether it did.
  @discardableResult
  fileprivate mutating func take(_ fits: (Subtag) -> Bool) -> Bool {
    guard let part = first, fits(part) else { return false }
    removeFirst()
    return true
  }

  fileprivate mutating func takeLanguage() -> Bool {
    guard let language = first, (2...8).contains(language.count),
      language.isLetters(language.count)
    else { return false }
    removeFirst()
    if language.count <= 3 {
      for _ in 0..<3 where !take({ $0.isLetters(3) }) { break }
    }
    return true
  }

  /// Takes variants, of which none may come twice.
  fileprivate mutating func takeVariants() -> Bool {
    var taken: Set<Subtag> = []
    while let variant = first, variant.isVariant {
      guard taken.insert(variant).inserted else { return false }
      removeFirst()
    }
    return true
  }

  /// Takes extensions: a single letter or digit, of which none may come twice, and what follows it.
  fileprivate mutating func takeExtensions() -> Bool {
    var taken: Set<Subtag> = []
    while let singleton = first, singleton.count == 1, !singleton.is("x") {
      guard taken.insert(singleton).inserted else { return false }
      removeFirst()
      guard take({ $0.count >= 2 }) else { return false }
      while take({ $0.count >= 2 }) {}
    }
    return true
  }

  fileprivate mutating func takePrivateUse() -> Bool {
    guard take({ $0.is("x") }), !isEmpty else { return false }
    removeAll()
    return true
  }
}
