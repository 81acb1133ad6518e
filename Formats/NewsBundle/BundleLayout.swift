/// The names and sizes that make a `.tar.gz` a bundle.
enum BundleLayout {
  /// The entry that describes every article, one a line.
  static let manifestPath = "MANIFEST.jsonl"

  /// The entry that says where the parts of the manifest start.
  static let indexPath = "MANIFEST.index"

  /// Whether an entry is about the articles, and none of them.
  static func isIndex(_ path: String) -> Bool {
    path == manifestPath || path == indexPath
  }
}
