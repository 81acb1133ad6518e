import ArticleModel
import XMLKit

/// What NewsML-G2 itself names: namespaces, versions and vocabularies (NewsML-G2 2.35).
enum G2 {
  /// The namespace of every version of the standard.
  static let namespace: Text = "http://iptc.org/std/nar/2006-10-01/"

  /// The namespace of `xml:lang`.
  static let xmlNamespace: Text = "http://www.w3.org/XML/1998/namespace"

  /// The version that is written.
  static let version: Text = "2.35"

  /// IPTC's own catalog, which knows the aliases `ninat`, `stat`, `medtop` and the like.
  static let catalog: Text =
    "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

  /// How the addresses of all versions of IPTC's own catalog begin.
  static let catalogStart = "www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_"

  /// The element's name, where it is one of the standard's; documents without a namespace are read
  /// as if they had it.
  static func local(_ name: XMLName) -> String? {
    guard let namespace = name.namespace else { return name.local.string }
    return namespace == G2.namespace ? name.local.string : nil
  }
}

/// A vocabulary whose codes the model knows without their alias.
struct Vocabulary {
  /// The alias, as IPTC's catalog has it.
  let alias: String
  /// The model's words for codes of another name.
  var words: [(code: Text, word: Text)] = []
  /// The codes that a bare word is written as; all where there are none.
  var codes: Set<Text> = []

  /// The nature of an item.
  static let itemNature = Vocabulary(alias: "ninat")
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
    guard let parts = QCode(reading: qcode), parts.alias.string == alias else { return qcode }
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
