import ArticleModel
import ConvertCore

extension Format {
  /// The article as a tree of lines, for people and tests; nothing reads it back.
  public static let outline = Format(
    FormatDescriptor(
      name: "outline", title: "the article as a tree of lines", mediaTypes: ["text/plain"],
      extensions: ["outline"], reads: [], writes: .all),
    writer: OutlineWriter.self,
    probe: { _ in .no })
}
