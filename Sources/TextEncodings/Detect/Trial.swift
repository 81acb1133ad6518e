/// How well a text fits an encoding and one of its languages.
struct Trial {
  let candidate: Candidate
  /// The text that it would be.
  let text: [UInt8]
  private(set) var score: Double
  private(set) var language = ""
  /// The candidate's handicap, which decides between equals.
  var rank: Double { candidate.handicap }

  private var tally = LetterTally()

  init(_ candidate: Candidate, on sample: [UInt8]) {
    self.candidate = candidate
    let decoded = TextDecoder.text(of: sample, in: candidate.encoding)
    text = decoded.text
    let isVietnamese = candidate.languages.first?.tag == Language.vietnamese.tag
    tally.read(text, asVietnamese: isVietnamese)
    score = -.infinity
    for candidateLanguage in candidate.languages {
      let fit = tally.fit(to: candidateLanguage)
      if fit > score {
        score = fit
        language = candidateLanguage.tag
      }
    }
    score -= candidate.handicap
  }

  /// Whether it can be text at all: most of what is beyond ASCII must make sense.
  var isText: Bool {
    guard let best = candidate.languages.first(where: { $0.tag == language }) else { return false }
    let strange = tally.strange + tally.foreign(to: best)
    return strange * 5 <= tally.beyond * 3 && tally.controls * 50 <= text.count
  }
}
