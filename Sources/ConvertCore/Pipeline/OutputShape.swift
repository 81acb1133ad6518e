/// How articles are laid out in documents.
public enum OutputShape: Hashable, Sendable {
  /// All articles of all inputs in one document.
  case stream
  /// One document for each input, at the input's stem with this extension.
  case documentPerInput(fileExtension: String)
  /// One document for each article, at the input's stem, numbered where there are several.
  case documentPerArticle(fileExtension: String)
}
