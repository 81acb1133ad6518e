import ConvertCore

extension DiagnosticCode {
  /// A path in an archive is unsafe.
  public static let bundlePath: DiagnosticCode = "bundle.path"

  /// Two entries of an archive have one path.
  public static let bundleDuplicate: DiagnosticCode = "bundle.duplicate-path"

  /// Two entries have paths that are one on some systems: they differ only in case, or in how
  /// accents are encoded.
  public static let bundleTwin: DiagnosticCode = "bundle.path-twin"

  /// An entry is a link, a device or a pipe.
  public static let bundleEntryKind: DiagnosticCode = "bundle.entry-kind"

  /// A bundle's manifest, its index or its footer is damaged, or is not about this archive.
  public static let bundleManifest: DiagnosticCode = "bundle.manifest"

  /// An article of a bundle is damaged.
  public static let bundleDamaged: DiagnosticCode = "bundle.damaged"

  /// An entry of a bundle stands in no line of its manifest.
  public static let bundleUnlisted: DiagnosticCode = "bundle.unlisted"

  /// A file has no footer, so that it is a foreign archive or a bundle that is cut short.
  public static let bundleNoFooter: DiagnosticCode = "bundle.no-footer"

  /// A file is no tar archive.
  public static let bundleNoArchive: DiagnosticCode = "bundle.no-archive"

  /// An archive has no entry of this path.
  public static let bundleNoEntry: DiagnosticCode = "bundle.no-entry"

  /// Archives stand in one another, deeper than is read.
  public static let nestingLimit: DiagnosticCode = "limit.nesting"
}
