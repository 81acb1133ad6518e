import ArticleModel

/// A vocabulary whose codes the model knows without their alias.
struct Vocabulary {
  /// The alias, as IPTC's catalog has it.
  let alias: String
  /// Aliases that old documents have for it.
  var formerAliases: Set<Text> = []
  /// The model's words for codes of another name.
  var words: [(code: Text, word: Text)] = []
  /// The codes that a bare word is written as; all where there are none.
  var codes: Set<Text> = []

  /// The nature of an item.
  static let itemNature = Vocabulary(alias: "ninat", formerAliases: ["icls"])
  /// What an item is to another.
  static let itemRelation = Vocabulary(alias: "irel")
  /// What a file is to others of the same content.
  static let rendition = Vocabulary(alias: "rnd")
  /// The nature of a concept.
  static let conceptNature = Vocabulary(
    alias: "cpnat", words: [("geoArea", "place")],
    codes: ["abstract", "person", "organisation", "geoArea", "poi", "object", "event"])

  /// The model's word for a qcode.
  func word(for qcode: Text) -> Text {
    guard let parts = QCode(reading: qcode),
      parts.alias.string == alias || formerAliases.contains(parts.alias)
    else { return qcode }
    return words.first { $0.code == parts.code }?.word ?? parts.code
  }

  /// The qcode for a word of the model, or nothing where there is none; `word(for:)` may give another
  /// word for it.
  func qcode(for word: Text) -> Text? {
    if SchemaType.isQCode(word) { return word }
    let code = words.first { $0.word == word }?.code ?? word
    guard codes.isEmpty || codes.contains(code) else { return nil }
    let qcode = Text(alias + ":") + code
    return SchemaType.isQCode(qcode) ? qcode : nil
  }
}
