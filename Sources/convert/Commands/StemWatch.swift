import ConvertCore

/// Finds paths that differ in the extension only, among paths that come in the order of their bytes.
///
/// From the first path of a stem to the last come only paths that begin as the stem does, so that no
/// more is kept than the stems that the latest path begins with.
struct StemWatch {
  private var near: [(stem: String, path: String)] = []

  /// Notes a path, and returns one before it that has the same stem.
  mutating func note(_ path: String) -> String? {
    // All that has the stem, behind which comes nothing or a dot, stands before a slash would.
    near.removeAll { !path.utf8.lexicographicallyPrecedes(($0.stem + "/").utf8) }
    let stem = DocumentName.stem(of: path)
    if let other = near.first(where: { $0.stem.utf8.elementsEqual(stem.utf8) }) {
      return other.path
    }
    near.append((stem, path))
    return nil
  }
}
