import ConvertCore

/// The version of Wirecopy.
public enum WirecopyVersion {
  /// The version, by Semantic Versioning 2.0.0.
  public static let current = Program.version
}
