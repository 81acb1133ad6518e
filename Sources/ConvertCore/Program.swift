/// What this program calls itself in the documents it writes.
public enum Program {
  /// Its name.
  public static let name = "Wirecopy"

  /// Its version, by Semantic Versioning 2.0.0.
  public static let version = "0.1.0"
}
