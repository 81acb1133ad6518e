import ConvertCore

extension DiagnosticCode {
  /// A gzip stream stops inside a member, or before the first.
  public static let gzipTruncated: DiagnosticCode = "gzip.truncated"

  /// A gzip member's header is none.
  public static let gzipHeader: DiagnosticCode = "gzip.header"

  /// A gzip member's content does not have the CRC its trailer says.
  public static let gzipCRC: DiagnosticCode = "gzip.crc"

  /// A gzip member's content does not have the length its trailer says.
  public static let gzipLength: DiagnosticCode = "gzip.length"

  /// A gzip member's compressed data is damaged.
  public static let gzipData: DiagnosticCode = "gzip.data"

  /// Something that is neither zeros nor a member follows a gzip member.
  public static let gzipTrailing: DiagnosticCode = "gzip.trailing"

  /// What is to be gone on with is the state of no encoder.
  public static let gzipState: DiagnosticCode = "gzip.state"

  /// There is no memory to inflate with.
  public static let gzipMemory: DiagnosticCode = "gzip.memory"

  /// A stream is more times larger than its compressed form than `Limits` allows.
  public static let ratioLimit: DiagnosticCode = "limit.ratio"

  /// More bytes come out of an archive than `Limits` allows.
  public static let archiveSizeLimit: DiagnosticCode = "limit.archive-size"
}
