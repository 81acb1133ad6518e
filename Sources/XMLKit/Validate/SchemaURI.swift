/// The names of schema files as URI references, which libxml2 resolves against one another.
///
/// A path on the disk is a reference without a scheme; what a URI cannot hold is percent-encoded.
public enum SchemaURI {
  /// The reference to a path.
  public static func reference(to path: [UInt8]) -> String {
    var reference = ""
    for byte in path {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      default: reference += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return reference
  }

  /// The path that a reference names; nothing where it has a scheme, or is of no file.
  public static func path(of reference: String) -> [UInt8]? {
    let bytes = Array(reference.utf8)
    let first = bytes.prefix { $0 != UInt8(ascii: "/") }
    guard !first.contains(UInt8(ascii: ":")), !bytes.starts(with: "//".utf8) else { return nil }
    var path: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), value != 0
      else {
        path.append(byte)
        continue
      }
      path.append(value)
      rest = rest.dropFirst(2)
    }
    return path.isEmpty ? nil : path
  }

  /// A reference as messages show it.
  static func shown(_ reference: String) -> String {
    path(of: reference).map { String(decoding: $0, as: UTF8.self) } ?? reference
  }
}
