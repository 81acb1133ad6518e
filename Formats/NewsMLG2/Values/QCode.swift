import ArticleModel

/// A code with the alias of its scheme: `medtop:20000523`.
struct QCode {
  /// The alias of the scheme.
  let alias: Text
  /// The code in the scheme, which may hold colons.
  let code: Text

  /// Reads a qcode, or nothing where the text is not one (NewsML-G2 2.35, `QCodeType`).
  init?(reading text: Text) {
    guard SchemaType.isQCode(text),
      let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    alias = Text(text.string[..<colon])
    code = Text(text.string[text.utf8.index(after: colon)...])
  }

  /// The qcode of an alias and a code, or nothing where they make no valid one.
  static func joined(_ alias: Text?, _ code: Text?) -> Text? {
    guard let alias, let code, !alias.utf8.contains(UInt8(ascii: ":")) else { return nil }
    let qcode: Text = "\(alias.string):\(code.string)"
    return SchemaType.isQCode(qcode) ? qcode : nil
  }
}
