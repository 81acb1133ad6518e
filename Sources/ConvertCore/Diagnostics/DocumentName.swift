/// What a document is called in messages: the input, and the member inside it where there is one.
public struct DocumentName: Hashable, Sendable {
  /// The input as the user named it: a path, or "-" for standard input.
  public var input: String

  /// The path inside an archive, for a document that is a member of one.
  public var member: String?

  /// Creates a name from an input and, inside an archive, a member.
  public init(_ input: String, member: String? = nil) {
    self.input = input
    self.member = member
  }

  /// The name of a member of this document; members of members are joined with "!".
  public func member(_ path: String) -> DocumentName {
    DocumentName(input, member: member.map { "\($0)!\(path)" } ?? path)
  }

  /// The last part of the name, which carries the extension.
  public var lastComponent: Substring {
    let path = member ?? input
    return Self.lastComponent(of: path)
  }

  /// Whether the name ends in a dot and this extension, in either case, which is ASCII and in lower
  /// case itself; `other` is an extension that the name is known to end in, and to which it leads.
  public func ends(in fileExtension: String, before other: String = "") -> Bool {
    let path = (member ?? input).utf8.span
    let wanted = fileExtension.utf8.span
    let end = path.count - (other.utf8.isEmpty ? 0 : other.utf8.count + 1)
    let start = end - wanted.count
    guard start > 0, path[start - 1] == UInt8(ascii: ".") else { return false }
    for index in 0..<wanted.count {
      let byte = path[start + index]
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if (isUpper ? byte | 0x20 : byte) != wanted[index] { return false }
    }
    return true
  }

  /// A path without the extension of its last part, nor that of a coding before it.
  ///
  /// "a/b.tar.gz" becomes "a/b"; a name that starts with a dot has no extension there.
  public static func stem(of path: String) -> String {
    var path = path
    return path.withUTF8 { stem(of: $0) }
  }

  /// The same of a path as the system has it.
  public static func stem(of path: ArraySlice<UInt8>) -> String {
    path.withUnsafeBufferPointer { stem(of: $0) }
  }

  private static func stem(of path: UnsafeBufferPointer<UInt8>) -> String {
    let start = (path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
    var end = lengthOfStem(path, from: start, to: path.count)
    // Below the extension of a coding there is another.
    if isCoding(path[end...]) { end = lengthOfStem(path, from: start, to: end) }
    return String(decoding: path[..<end], as: UTF8.self)
  }

  private static func isCoding(_ fileExtension: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard fileExtension.count == 3 || fileExtension.count == 4 else { return false }
    return [".gz", ".tgz"].contains { coding in
      coding.utf8.count == fileExtension.count
        && zip(fileExtension, coding.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
  }

  /// The end of a name without its extension, which has at most seven bytes.
  private static func lengthOfStem(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    let dot = bytes[start..<end].lastIndex(of: UInt8(ascii: "."))
    guard let dot, dot > start, end - dot <= 8 else { return end }
    return dot
  }

  private static func lastComponent(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
      ?? path[...]
  }
}

extension DocumentName: CustomStringConvertible {
  /// The name as messages show it: `archive.tar.gz!2023/0003.xml`.
  public var description: String {
    member.map { "\(input)!\($0)" } ?? input
  }
}
