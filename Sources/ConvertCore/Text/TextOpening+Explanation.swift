import ArticleModel
import TextEncodings

extension TextOpening {
  /// The name of the rule that found the encoding.
  var rule: String {
    switch reason {
    case .valid, .mostly: "utf-8"
    case .mark: "byte-order-mark"
    case .said: "as-said"
    case .zeros: "zero-bytes"
    case .guess(let guess): guess.language == "vi" ? "syllables" : "letters"
    }
  }

  /// How sure it is.
  var certainty: Explanation.Certainty {
    switch reason {
    case .valid, .mark, .said: .certain
    case .zeros, .mostly: .likely
    case .guess(let guess):
      switch guess.certainty {
      case .certain: .certain
      case .likely: .likely
      case .guess: .guess
      }
    }
  }

  /// Which encoding came second, and the language where it is sure: syllables tell it, while letters
  /// are those of many languages.
  var note: String? {
    guard case .guess(let guess) = reason else { return nil }
    let language = guess.language == "vi" ? "language vi" : nil
    let next = guess.runnerUp.map { "next: \($0)" }
    let notes = [language, next].compactMap(\.self)
    return notes.isEmpty ? nil : notes.joined(separator: ", ")
  }

  /// What is expected of the bytes, for a message.
  var expectation: String {
    if case .mostly = reason { "UTF-8, as most of the document is" } else { encoding.name }
  }

  /// Tells what the user should know of how the encoding was found, and explains it to who asks.
  func tell(at position: Position, by rule: TextRule, in context: ConversionContext) {
    if isRaw { return }
    context.log.explain(
      Explanation(
        "encoding", Text(encoding.name), by: self.rule, certainty, note: note,
        at: context.location(position)))
    switch reason {
    case .guess(let guess):
      let next = guess.runnerUp.map { " (next: \($0))" } ?? ""
      let message =
        "expected UTF-8, found text that fits \(guess.encoding) best\(next);"
        + " --encoding NAME says otherwise"
      context.log.report(
        Diagnostic(
          guess.certainty == .guess ? .warning : .note, .encodingGuessed, message,
          at: context.location(position)))
    case .zeros where rule == .any:
      context.log.report(
        Diagnostic(
          .note, .encodingGuessed,
          "expected UTF-8, found what its zero bytes show to be \(encoding);"
            + " --encoding NAME says otherwise", at: context.location(position)))
    case .mark, .said:
      guard let said = context.decoding.encoding, !said.agrees(with: encoding) else { break }
      context.warn(
        .encodingContradicted, "expected \(said), as you said, found \(encoding)", at: position)
    case .valid, .mostly, .zeros: break
    }
  }
}

extension TextEncoding {
  /// Whether the user's word for a document's encoding is no other than what it is found to be.
  fileprivate func agrees(with found: TextEncoding) -> Bool {
    self == found || self == .utf16 && (found == .utf16LittleEndian || found == .utf16BigEndian)
      || self == .utf32 && (found == .utf32LittleEndian || found == .utf32BigEndian)
  }
}

extension DiagnosticCode {
  /// A text document does not say its encoding, which was guessed.
  public static let encodingGuessed: DiagnosticCode = "text.encoding-guessed"

  /// A text document is in another encoding than the user said.
  public static let encodingContradicted: DiagnosticCode = "text.encoding-contradicted"
}
