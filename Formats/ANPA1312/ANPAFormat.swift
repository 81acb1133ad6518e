import ArticleModel
import ConvertCore
import WireKit

extension Format {
  /// ANPA 1312, the wire format of American agencies.
  public static let anpa = Format(
    FormatDescriptor(
      name: "anpa", title: "ANPA 1312 wire messages", aliases: ["anpa1312"],
      mediaTypes: ["application/x-anpa-1312"], extensions: ["anpa"], reads: held, writes: held,
      options: [
        FormatOption(
          "code-page", "the code page of text that is no UTF-8, and of what is written",
          .choice(CodePage.names), default: CodePage.names[0])
      ]),
    reader: ANPAReader.self,
    writer: ANPAWriter.self,
    probe: { start in ANPAHeader(probing: start) == nil ? .no : .certain })

  private static let held: FeatureSet = [
    .slugline, .subheadlines, .byline, .dateline, .versionCreated, .timestampsTime,
    .timestampsOffset, .urgency, .editorialNotes, .provider, .services, .subjects, .conceptsCodes,
    .extensionsOwn,
  ]
}
