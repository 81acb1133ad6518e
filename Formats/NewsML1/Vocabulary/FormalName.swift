import ArticleModel
import XMLKit

/// A formal name and its scheme: how the standard says which concept it means.
struct FormalName: Hashable, Sendable {
  /// The name: a code in the scheme, or a name that needs none.
  var name: Text
  /// The scheme.
  var scheme: Text?

  /// What formal names of a kind of element are, where no scheme says it.
  enum Kind: Sendable {
    /// Names.
    case name
    /// Names, or IPTC's subject codes of eight digits.
    case subject
    /// What is to be done with an item.
    case instruction
  }

  /// The scheme of IPTC's subject codes, as agencies call it, and its alias in IPTC's catalog.
  private static let subjects: (scheme: Text, alias: Text) = ("IptcSubjectCodes", "subj")

  /// The instructions that are signals of IPTC's catalog.
  private static let signals: [(name: Text, code: Text)] = [
    ("Correction", "correction"), ("Update", "update"),
  ]

  /// Creates a formal name.
  init(_ name: Text, scheme: Text? = nil) {
    self.name = name
    self.scheme = scheme
  }

  /// The formal name for a concept: its code, its name, or what else shows what it is.
  init(for concept: Concept, as kind: Kind) {
    if let code = concept.code {
      self.init(code, scheme: concept.scheme)
      if kind == .subject, scheme == Self.subjects.alias, code.isSubjectCode {
        scheme = Self.subjects.scheme
      }
      if kind == .instruction, scheme == "sig",
        let signal = Self.signals.first(where: { $0.code == code })
      {
        self.init(signal.name)
      }
    } else {
      self.init(concept.names.first?.text ?? concept.uri ?? concept.literal ?? "")
    }
  }

  /// The concept that it stands for.
  func concept(as kind: Kind) -> Concept {
    if name.isEmpty { return Concept() }
    if kind == .subject, name.isSubjectCode,
      scheme.map({ $0.string.lowercased().contains("iptc") }) ?? true
    {
      return Concept(scheme: Self.subjects.alias, code: name)
    }
    if kind == .instruction, scheme == nil,
      let signal = Self.signals.first(where: { $0.name.isLike(name) })
    {
      return Concept(scheme: "sig", code: signal.code)
    }
    return scheme.map { Concept(scheme: $0, code: name) } ?? Concept(name: name)
  }
}

extension Text {
  /// Whether it is one of IPTC's subject codes by its form.
  var isSubjectCode: Bool {
    utf8.count == 8 && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether both texts have the same letters and digits, in upper or lower case.
  func isLike(_ other: Text) -> Bool { word == other.word }

  /// Its letters and digits, in lower case: agencies write "SubHeadLine", "Sub-Headline" and "sub
  /// headline".
  var word: String {
    String(
      decoding: utf8.compactMap { byte -> UInt8? in
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x61...0x7A, 0x30...0x39, 0x80...0xFF: byte
        default: nil
        }
      }, as: UTF8.self)
  }
}
