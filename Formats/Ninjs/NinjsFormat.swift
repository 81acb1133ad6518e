import ArticleModel
import ConvertCore

extension Format {
  /// ninjs, News in JSON, of IPTC.
  public static let ninjs = Format(
    FormatDescriptor(
      name: "ninjs", title: "ninjs news items in JSON",
      mediaTypes: ["application/json"], extensions: ["ninjs"],
      reads: held.union([
        .published, .timestampsPartial, .priority, .signals, .services, .keywords, .partiesDetails,
        .conceptsNames, .conceptsBroader,
      ]),
      writes: held,
      options: [
        FormatOption(
          "version", "the version of ninjs that is written", .choice(NinjsVersion.names),
          default: NinjsVersion.latest.rawValue)
      ]),
    reader: NinjsReader.self,
    writer: NinjsWriter.self,
    text: .unicode, probe: { NinjsProbe(of: $0).confidence })

  /// What no version of ninjs has a member for.
  private static let held = FeatureSet.all.subtracting([
    .direction, .dateline, .contentModified, .published, .timestampsPartial, .priority, .signals,
    .services, .section, .audiences, .keywords, .conceptsNames, .conceptsBroader, .partiesDetails,
    .endMark, .extensionsForeign,
  ])
}

/// A version of the standard that is written.
enum NinjsVersion: String, CaseIterable, Comparable {
  /// The last of the flat objects in lower case.
  case v1 = "1.6"
  /// Arrays with roles, in lower case.
  case v2 = "2.2"
  /// The same in camel case.
  case v3 = "3.1"

  static let latest = NinjsVersion.v3

  static let names = allCases.map(\.rawValue)

  /// Whether the first came out before the second.
  static func < (one: NinjsVersion, other: NinjsVersion) -> Bool { one.rawValue < other.rawValue }

  /// Where its schema is published.
  var schema: Text { "http://www.iptc.org/std/ninjs/ninjs-schema_\(rawValue).json" }

  /// What this version lacks of what the format's descriptor says.
  var lacks: FeatureSet {
    self == .v1 ? [.headlineMarkup, .subheadlinesMarkup, .teasersMarkup] : []
  }
}
