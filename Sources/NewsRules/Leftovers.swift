import ArticleModel

/// The phrases that are left over in texts, found in one pass.
struct Leftovers: Sendable {
  /// Where in a text a phrase counts.
  enum Place: Sendable {
    /// Anywhere, as a word of its own.
    case anywhere
    /// At the end of a paragraph.
    case atEnd
  }

  fileprivate struct Phrase: Sendable {
    let number: Int
    let bytes: [UInt8]
    let place: Place
    let isExact: Bool
  }

  /// Those that newsrooms know.
  static let table = Leftovers(
    anyCase: [
      "-more-", "lorem ipsum", "dolor sit amet", "headline here", "headline goes here",
      "text goes here", "caption here", "byline here", "placeholder text", "insert headline",
      "insert text here", "[insert", "tktk", "tk tk", "yyyymmdd", "yyyy-mm-dd", "yyyy/mm/dd",
      "dd/mm/yyyy", "mm/dd/yyyy", "dd.mm.yyyy", "dd-mm-yyyy", "tt.mm.jjjj", "jj/mm/aaaa", "{{",
      "<%=",
    ],
    exact: ["(MORE)", "XXXX", "XXXXX", "XXXXXX", "TODO:", "FIXME"],
    atEnd: ["(more)", "- more -", "--more--", "more follows", "(more to come)"])

  private var phrases: [[Phrase]] = Array(repeating: [], count: 256)
  private var count = 0

  private init(anyCase: [String], exact: [String], atEnd: [String]) {
    for text in anyCase { add(text, .anywhere, isExact: false) }
    for text in exact { add(text, .anywhere, isExact: true) }
    for text in atEnd { add(text, .atEnd, isExact: false) }
  }

  private mutating func add(_ text: String, _ place: Place, isExact: Bool) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return }
    let phrase = Phrase(number: count, bytes: bytes, place: place, isExact: isExact)
    count += 1
    phrases[Int(first)].append(phrase)
    if !isExact, first.uppercased != first { phrases[Int(first.uppercased)].append(phrase) }
  }

  /// The phrases in a text, as they are written there, each phrase once.
  func found(in text: Text) -> [Text] {
    let bytes = Array(text.utf8)
    var found: [Text] = []
    var numbers: Set<Int> = []
    for start in bytes.indices {
      for phrase in phrases[Int(bytes[start])] where phrase.stands(at: start, in: bytes) {
        guard numbers.insert(phrase.number).inserted else { continue }
        let written = bytes[start..<(start + phrase.bytes.count)]
        found.append(Text(String(decoding: written, as: UTF8.self)))
      }
    }
    return found
  }
}

extension Leftovers.Phrase {
  fileprivate func stands(at start: Int, in text: [UInt8]) -> Bool {
    let end = start + bytes.count
    guard end <= text.count else { return false }
    for (index, byte) in bytes.enumerated() {
      let other = text[start + index]
      if byte != (isExact ? other : other.lowercased) { return false }
    }
    if start > 0, bytes[0].clings, text[start - 1].isWordy { return false }
    if place == .atEnd { return text[end...].allSatisfy { $0 == 0x20 || (9...13).contains($0) } }
    return end == text.count || !(bytes[bytes.count - 1].clings && text[end].isWordy)
  }
}

extension UInt8 {
  /// Whether it is a letter or digit, or part of a character outside of ASCII.
  fileprivate var isWordy: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x61...0x7A).contains(lowercased)
  }

  /// Whether a letter beside it makes another word of it: "no-more-than" is no "-more-".
  fileprivate var clings: Bool { isWordy || self == UInt8(ascii: "-") }

  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 32 : self }

  fileprivate var uppercased: UInt8 { (0x61...0x7A).contains(self) ? self - 32 : self }
}
