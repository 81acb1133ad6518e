import ArticleModel

/// IPTC's Subject Codes of eight digits, which Media Topics have replaced and NITF still has.
public enum SubjectCodes {
  /// The alias of the scheme.
  public static let alias: Text = "subj"

  /// The subject code that means exactly what a Media Topic does, where there is one.
  public static func code(for topic: Text) -> Text? {
    byTopic[topic]
  }

  private static let byTopic: [Text: Text] = {
    var codes: [Text: Text] = [:]
    for pair in exactMatches.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let halves = pair.split(separator: "=")
      if halves.count == 2 { codes[Text(halves[0])] = Text(halves[1]) }
    }
    return codes
  }()
}
