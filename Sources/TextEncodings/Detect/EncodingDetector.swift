/// Finds the encoding of a text that does not say it.
///
/// UTF-8 and the wide forms show in the bytes themselves. The others are told apart by what the text
/// would be: Vietnamese by its syllables, which are a closed set, other languages by which letters
/// beyond ASCII come how often, and by letters and signs that stand where none can.
public enum EncodingDetector {
  /// How many bytes of a document are enough to look at.
  public static let sampleSize = 64 << 10

  /// What the first bytes of a document, up to `sampleSize`, tell; `isWhole` says that they are all.
  public static func verdict(on sample: [UInt8], isWhole: Bool) -> EncodingVerdict {
    if sample.contains(0), let wide = WideEvidence(sample).encoding { return .wide(wide) }
    let whole = isWhole ? sample : Array(sample.dropLast(sample.unfinishedUTF8))
    if whole.isUTF8 { return .utf8 }
    let narrow = NarrowEvidence(whole)
    let isMostlyUTF8 = narrow.characters >= narrow.invalid
    if narrow.characters > 0,
      isMostlyUTF8 || narrow.characters > 1 && narrow.characters * 4 >= narrow.invalid
    {
      return .mixed
    }
    if narrow.looksLikeEBCDIC { return .ebcdic }
    if narrow.looksBinary { return .unknown }
    return guess(sample).map(EncodingVerdict.guess) ?? .unknown
  }

  /// The encoding of a whole text, byte order mark or not; nothing where none is found.
  public static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    if let marked = TextEncoding.marked(bytes) { return marked.encoding }
    let sample = Array(bytes.prefix(sampleSize))
    switch verdict(on: sample, isWhole: sample.count == bytes.count) {
    case .utf8: return .utf8
    case .wide(let encoding): return encoding
    case .guess(let guess): return guess.encoding
    case .mixed, .ebcdic, .unknown: return nil
    }
  }

  /// The encoding of single bytes that fits best, or nothing where none fits.
  static func guess(_ sample: [UInt8]) -> EncodingGuess? {
    let part = telling(sample)
    var trials: [Trial] = []
    for candidate in Candidate.all { trials.append(Trial(candidate, on: part)) }
    // The first of equals is the usual one.
    guard
      let best = trials.max(by: { $0.score < $1.score || $0.score == $1.score && $0.rank > $1.rank }
      ), best.isText
    else {
      return nil
    }
    let others = trials.filter { $0.text != best.text }
    let second = others.max { $0.score < $1.score || $0.score == $1.score && $0.rank > $1.rank }
    let margin = second.map { best.score - $0.score } ?? .infinity
    return EncodingGuess(
      encoding: best.candidate.encoding,
      certainty: margin > 25 ? .certain : margin > 8 ? .likely : .guess, language: best.language,
      runnerUp: second?.candidate.encoding)
  }

  /// As much of the sample as tells enough: more of it would only take time.
  private static func telling(_ sample: [UInt8]) -> [UInt8] {
    var count = 0
    for index in sample.indices where sample[index] >= 0x80 {
      count += 1
      if count == 600 { return Array(sample[...index]) }
    }
    return sample
  }
}

/// An encoding with the languages that are written in it.
struct Candidate: Sendable {
  let encoding: TextEncoding
  let languages: [Language]
  /// What the encoding has against it before the text is looked at: rarer ones must fit better.
  let handicap: Double

  static let all: [Candidate] = [
    Candidate(.windows1252, Language.western, 0), Candidate(.iso885915, Language.western, 1),
    Candidate(.windows1258, [Language.vietnamese], 0),
    Candidate(.tcvn5712, [Language.vietnamese], 0), Candidate(.tcvn3, [Language.vietnamese], 0.5),
    Candidate(.vni, [Language.vietnamese], 0), Candidate(.viscii, [Language.vietnamese], 0),
    Candidate(.windows1250, Language.central, 2), Candidate(.iso88592, Language.central, 3),
    Candidate(.windows1254, Language.turkish, 2), Candidate(.windows1257, Language.baltic, 3),
    Candidate(.windows1251, Language.cyrillic, 2), Candidate(.koi8R, Language.cyrillic, 3),
    Candidate(.iso88595, Language.cyrillic, 3), Candidate(.windows1253, Language.greek, 2),
    Candidate(.windows1256, Language.arabic, 2), Candidate(.iso88596, Language.arabic, 3),
    Candidate(.windows1255, Language.hebrew, 2), Candidate(.macintosh, Language.western, 15),
    Candidate(.ibm850, Language.western, 15),
  ]

  private init(_ encoding: TextEncoding, _ languages: [Language], _ handicap: Double) {
    self.encoding = encoding
    self.languages = languages
    self.handicap = handicap
  }
}
