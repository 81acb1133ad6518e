import ANPA1312
import ArticleJSON
import ArticleOutline
import ArticleXML
import ConvertCore
import GzipKit
import IPTC7901
import NITF
import NewsBundle
import NewsML1
import NewsMLG2
import Ninjs
import PlainText

/// The table of contents: every format of this program, one line each.
public enum StandardFormats {
  /// The registry of all of them, in the order in which they are listed and tried.
  public static let registry = FormatRegistry(
    [
      .text,
      .json,
      .ndjson,
      .xml,
      .newsML,
      .newsML1,
      .nitf,
      .ninjs,
      .iptc7901,
      .anpa,
      .bundle,
      .outline,
    ],
    codings: [.gzip])
}
