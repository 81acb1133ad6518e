/// Which paths may leave an archive, or enter one.
///
/// The rule is one for reading and writing, and for every system: what is a plain name here and a
/// drive or a way out elsewhere is refused here too.
public enum TarPath {
  /// The longest path, in bytes.
  public static let longest = 4096

  /// The longest part between two slashes, in bytes.
  public static let longestComponent = 255

  /// The reason why a path is unsafe, as in "expected a safe path, found REASON"; nothing where it
  /// is safe.
  public static func refusal(of path: [UInt8]) -> String? {
    guard let first = path.first else { return "an empty path" }
    if path.count > longest { return "a path of more than \(longest) bytes" }
    if first == UInt8(ascii: "/") { return "an absolute path" }
    guard let text = String(validating: path, as: UTF8.self) else {
      return "a path that is not UTF-8"
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0: return "a path with a NUL"
      case 0x01...0x1F, 0x7F...0x9F: return "a path with a control character"
      case 0x5C: return "a path with a backslash"
      default: break
      }
    }
    if path.count > 1, path[1] == UInt8(ascii: ":"), isLetter(first) {
      return "a path with a drive letter"
    }
    for component in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if let reason = refusal(ofComponent: component) { return reason }
    }
    return nil
  }

  private static func refusal(ofComponent component: ArraySlice<UInt8>) -> String? {
    let dot = UInt8(ascii: ".")
    if component.isEmpty { return "a path with an empty part" }
    if component.elementsEqual([dot]) { return "a path with a \".\" part" }
    if component.elementsEqual([dot, dot]) { return "a path with a \"..\" part" }
    if component.count > longestComponent {
      return "a path with a part of more than \(longestComponent) bytes"
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
