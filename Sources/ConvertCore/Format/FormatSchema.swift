/// The schema of a format that is ours: its files, built in.
public struct FormatSchema: Sendable {
  /// The name of the main file.
  public let main: String

  /// The text of each file, by the name with which others refer to it.
  public let files: [String: String]

  /// Creates a schema of these files.
  public init(main: String, files: [String: String]) {
    self.main = main
    self.files = files
  }
}
