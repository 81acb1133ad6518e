import ArticleModel
import ConvertCore
import GzipKit

extension Format {
  /// The news bundle: a `.tar.gz` of articles, each a file in a format of its own.
  public static let bundle = Format(
    FormatDescriptor(
      name: "bundle", title: "news bundle",
      mediaTypes: ["application/gzip", "application/x-tar"],
      extensions: ["tar.gz", "tgz", "tar"], reads: .all, writes: .all,
      options: [
        FormatOption(
          "block-size", "how many bytes of files are compressed together",
          .integer(512...1 << 30), default: String(BundleWriter.standardBlockSize)),
        FormatOption(
          "where",
          "read only articles of which the manifest says this: FIELD=VALUE, a condition a line",
          .text, default: ""),
        FormatOption(
          "modified", "the time of every file, in seconds since 1970",
          .integer(0...0o777_7777_7777), default: "0"),
      ]),
    reader: BundleReader.self,
    container: BundleWriter.self,
    probe: { TarProbe.isTar($0) ? .certain : .no })
}
