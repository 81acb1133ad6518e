/// This program.
public enum Wirecopy {
  /// The version, by Semantic Versioning 2.0.0.
  public static let version = "0.1.0"
}
