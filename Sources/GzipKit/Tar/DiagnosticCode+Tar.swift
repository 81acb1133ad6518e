import ConvertCore

extension DiagnosticCode {
  /// A tar stream stops inside an entry, or before the first.
  public static let tarTruncated: DiagnosticCode = "tar.truncated"

  /// A tar header is none, or has a number that cannot be.
  public static let tarHeader: DiagnosticCode = "tar.header"

  /// A pax extended header is malformed.
  public static let tarPax: DiagnosticCode = "tar.pax"

  /// An entry is a sparse file.
  public static let tarSparse: DiagnosticCode = "tar.sparse"

  /// An entry's path is unsafe or too long.
  public static let tarPath: DiagnosticCode = "tar.path"

  /// A tar stream has no end-of-archive marker.
  public static let tarNoEnd: DiagnosticCode = "tar.no-end"

  /// A block of zeros stands between two entries.
  public static let tarLoneZeroBlock: DiagnosticCode = "tar.lone-zero-block"

  /// Something other than zeros follows the end-of-archive marker.
  public static let tarTrailing: DiagnosticCode = "tar.trailing"

  /// The content of an entry was asked for after the reader had gone on.
  public static let tarPassed: DiagnosticCode = "tar.passed"

  /// An archive has more entries than `Limits` allows.
  public static let entriesLimit: DiagnosticCode = "limit.entries"
}
