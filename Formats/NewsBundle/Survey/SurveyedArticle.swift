import ConvertCore

/// An article that a survey found whole.
public struct SurveyedArticle: Sendable {
  /// The path in the archive.
  public let path: String
  /// The document's bytes.
  public let bytes: [UInt8]
  /// What the manifest says of it, where that could be read.
  public let article: ArticleSummary
}
