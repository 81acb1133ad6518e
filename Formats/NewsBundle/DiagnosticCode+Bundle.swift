import ConvertCore

extension DiagnosticCode {
  /// A path that leaves an archive or enters one is unsafe.
  public static let bundlePath: DiagnosticCode = "bundle.path"

  /// Two entries of an archive have one path.
  public static let bundleDuplicate: DiagnosticCode = "bundle.duplicate-path"

  /// Two entries have paths that are one on some systems: they differ only in case, or in how
  /// accents are encoded.
  public static let bundleTwin: DiagnosticCode = "bundle.path-twin"

  /// An entry is a link, a device or a pipe.
  public static let bundleEntryKind: DiagnosticCode = "bundle.entry-kind"

  /// Archives stand in one another, deeper than is read.
  public static let nestingLimit: DiagnosticCode = "limit.nesting"
}
