/// What a text is made of, as far as encodings tell by it.
struct LetterTally {
  /// Letters of ASCII.
  private var ascii = 0
  /// Letters beyond ASCII, in lower case, and how often they come.
  private var letters: [UInt32: Int] = [:]
  /// What counts against the text in any language (a logarithm).
  private var faults = 0.0
  /// What the syllables count, where the text is taken for Vietnamese.
  private var syllables: Double?
  /// Letters and signs beyond ASCII.
  private(set) var beyond = 0
  /// Those of them that make no sense in any language.
  private(set) var strange = 0
  /// Control characters that no text has.
  private(set) var controls = 0

  private var word: [UInt32] = []
  /// Whether a sign stood right behind a letter, so that no letter should follow it.
  private var isSignBehindLetter = false
  private var wordBeyond = 0
  private var last = Kind.other
  private var memo: [UInt32: Kind] = [:]

  /// What a character is.
  fileprivate enum Kind: Equatable {
    case lower(UInt32, Script)
    case upper(UInt32, Script)
    case mark
    /// A sign that texts have.
    case sign
    /// A sign that stands before a word, never behind one.
    case opening
    /// A sign that stands between letters as an apostrophe and a dash do.
    case joint
    /// A sign that texts hardly have.
    case oddity
    case control
    case other
  }

  fileprivate enum Script {
    case latin, greek, cyrillic, hebrew, arabic, none
  }

  /// Reads a text in UTF-8.
  mutating func read(_ text: [UInt8], asVietnamese: Bool) {
    if asVietnamese { syllables = 0 }
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars { take(scalar) }
    endWord()
  }

  /// How well the text fits a language (a logarithm).
  func fit(to language: Language) -> Double {
    var fit = faults + Double(ascii) * language.share.ascii
    if let syllables { return fit + syllables }
    for (letter, count) in letters.sorted(by: { $0.key < $1.key }) {
      fit += Double(count) * language.weight(of: letter)
    }
    return fit
  }

  /// How many letters are not the language's.
  func foreign(to language: Language) -> Int {
    if syllables != nil { return 0 }
    return letters.reduce(0) { $0 + (language.has($1.key) ? 0 : $1.value) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let kind = kind(of: scalar)
    let isBeyond = scalar.value >= 0x80
    if isBeyond { beyond += 1 }
    switch kind {
    case .lower(let letter, let script), .upper(let letter, let script):
      if isBeyond {
        letters[letter, default: 0] += 1
        wordBeyond += 1
        if case .upper = kind, case .lower = last { faults -= 4 }
      } else {
        ascii += 1
      }
      if let before = last.script, before != script { faults -= 6 }
      if isSignBehindLetter { faults -= 7 }
      isSignBehindLetter = false
      word.append(letter)
    case .mark where !word.isEmpty:
      letters[scalar.value, default: 0] += 1
      wordBeyond += 1
      word.append(scalar.value)
      return
    case .sign:
      faults -= 3
      isSignBehindLetter = last.script != nil
      endWord()
    case .joint:
      faults -= 3
      // Vietnamese has no apostrophe, and spaces around its dashes.
      isSignBehindLetter = syllables != nil && last.script != nil
      endWord()
    case .opening:
      faults -= last.script == nil ? 3 : 10
      isSignBehindLetter = last.script != nil
      endWord()
    case .oddity, .mark:
      strange += 1
      faults -= 7
      isSignBehindLetter = last.script != nil
      endWord()
    case .control:
      strange += 1
      controls += 1
      faults -= 14
      isSignBehindLetter = last.script != nil
      endWord()
    case .other:
      isSignBehindLetter = false
      endWord()
    }
    last = kind
  }

  private mutating func endWord() {
    if wordBeyond > 0, syllables != nil {
      let isSyllable = VietnameseSyllable.contains(word)
      let each = Language.vietnamese.share.beyond - (isSyllable ? 2.4 : 11)
      syllables = (syllables ?? 0) + Double(wordBeyond) * each
      if !isSyllable { strange += wordBeyond }
    } else if syllables != nil, word.count > 3, !VietnameseSyllable.contains(word) {
      // A letter or two beyond ASCII prove nothing among words that are not Vietnamese.
      faults -= 1
    }
    word.removeAll(keepingCapacity: true)
    wordBeyond = 0
  }

  private mutating func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x61...0x7A: return .lower(scalar.value, .latin)
    case 0x41...0x5A: return .upper(scalar.value + 0x20, .latin)
    case 9, 10, 12, 13, 0x20...0x7F: return .other
    default: break
    }
    if let kind = memo[scalar.value] { return kind }
    let kind = Self.classify(scalar)
    memo[scalar.value] = kind
    return kind
  }

  private static let signs: Set<Unicode.Scalar> = Set(
    "“”«»‹›…•°§€£©®™ªº½¼¾²³×₫،؛؟\u{A0}№".unicodeScalars)
  private static let openings: Set<Unicode.Scalar> = Set("„‚¿¡".unicodeScalars)
  private static let joints: Set<Unicode.Scalar> = Set("‘’´–—·".unicodeScalars)

  private static func classify(_ scalar: Unicode.Scalar) -> Kind {
    if signs.contains(scalar) { return .sign }
    if openings.contains(scalar) { return .opening }
    if joints.contains(scalar) { return .joint }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter:
      return .lower(scalar.value, script(of: scalar))
    case .uppercaseLetter, .titlecaseLetter:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      let letter = lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value
      return .upper(letter, script(of: scalar))
    case .nonspacingMark: return .mark
    case .control, .unassigned, .privateUse: return .control
    default: return scalar.value == 0xFFFD ? .control : .oddity
    }
  }

  private static func script(of scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case 0..<0x250, 0x1E00..<0x1F00: .latin
    case 0x370..<0x400: .greek
    case 0x400..<0x530: .cyrillic
    case 0x590..<0x600: .hebrew
    case 0x600..<0x780: .arabic
    default: .none
    }
  }
}

extension LetterTally.Kind {
  /// The script of a letter.
  fileprivate var script: LetterTally.Script? {
    switch self {
    case .lower(_, let script), .upper(_, let script): script
    default: nil
    }
  }
}
