import ArticleModel
import ConvertCore
import WireKit

extension Format {
  /// IPTC 7901, the text format of news agencies' wires.
  public static let iptc7901 = Format(
    FormatDescriptor(
      name: "iptc7901", title: "IPTC 7901 wire messages", aliases: ["7901"],
      mediaTypes: ["application/x-iptc7901"], extensions: ["iptc", "7901"],
      reads: held, writes: held,
      options: [
        FormatOption(
          "code-page", "the code page of text that is no UTF-8, and of what is written",
          .choice(CodePage.names), default: CodePage.names[0])
      ]),
    reader: IPTC7901Reader.self,
    writer: IPTC7901Writer.self,
    probe: { start in
      guard let header = IPTC7901Header(probing: start) else { return .no }
      return header.priority == nil ? .likely : .certain
    })

  private static let held: FeatureSet = [
    .slugline, .dateline, .versionCreated, .timestampsTime, .timestampsOffset, .urgency,
    .editorialNotes, .provider, .subjects, .conceptsCodes, .extensionsOwn,
  ]
}
