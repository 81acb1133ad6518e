import ArticleModel
import ConvertCore
import XMLKit

extension Format {
  /// NewsML-G2, the news exchange format of IPTC.
  public static let newsML = Format(
    FormatDescriptor(
      name: "newsml", title: "NewsML-G2 items and messages", aliases: ["newsml-g2", "g2"],
      mediaTypes: [
        "application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml",
      ],
      extensions: ["xml", "newsml"], reads: .all, writes: .all,
      options: [
        FormatOption(
          "resolve", "write codes of known schemes as URIs", .choice(["none", "uri"]),
          default: "none"),
        FormatOption(
          "sent", "the date that a message says it was sent, instead of its first article's", .text,
          default: ""),
      ]),
    reader: NewsMLReader.self,
    writer: NewsMLWriter.self,
    probe: { start in
      guard let root = XMLProbe.root(of: start, named: rootNames) else { return .no }
      if root.namespace == G2.namespace { return .certain }
      return G2.isStandard(root.namespace) ? .likely : .no
    })

  /// The names of the root elements that the standard has.
  private static let rootNames: [StaticString] = [
    "newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem",
    "catalogItem",
  ]
}
