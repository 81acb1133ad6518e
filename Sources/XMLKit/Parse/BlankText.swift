import ArticleModel

/// The last run of white space, so that the same line end and indentation make their text once.
struct BlankText {
  private var bytes: [UInt8] = []
  private var text: Text = ""

  /// The text of these bytes, where they are a short run of white space.
  mutating func text(of run: [UInt8]) -> Text? {
    guard run.count <= 64, let last = run.last, isXMLSpace(last), run.allSatisfy(isXMLSpace) else {
      return nil
    }
    if run != bytes {
      bytes = run
      text = Text(String(decoding: run, as: UTF8.self))
    }
    return text
  }
}
