import Glibc

/// A path as the system has it: bytes, which need not be UTF-8.
struct FilePath: Hashable, Comparable {
  /// The bytes, without a NUL.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path that an argument of the program names.
  init(argument: String) {
    bytes = ProgramArguments.bytes(of: argument)
  }

  /// The path as messages show it; bytes that are not UTF-8 show as U+FFFD.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    if bytes.isEmpty { return FilePath(name) }
    var path: [UInt8] = []
    path.reserveCapacity(bytes.count + name.count + 1)
    path += bytes
    if bytes.last != UInt8(ascii: "/") { path.append(UInt8(ascii: "/")) }
    path += name
    return FilePath(path)
  }

  func appending(_ path: String) -> FilePath { appending(Array(path.utf8)) }

  /// The folder that the last part stands in.
  var folder: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else {
      return FilePath(Array(".".utf8))
    }
    return FilePath(slash == 0 ? [UInt8(ascii: "/")] : Array(bytes[..<slash]))
  }

  /// The last part, slashes at the end left out.
  var name: [UInt8] {
    let trimmed = bytes.prefix((bytes.lastIndex { $0 != UInt8(ascii: "/") } ?? -1) + 1)
    return Array(trimmed.suffix(while: { $0 != UInt8(ascii: "/") }))
  }

  /// The path below whatever folder it starts from; of one that climbs out of folders, the last part.
  var nameBelow: [UInt8] {
    let parts = bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [UInt8(ascii: ".")] }
    if parts.isEmpty || parts.contains(Array("..".utf8)[...]) { return folderName }
    return Array(parts.joined(separator: [UInt8(ascii: "/")]))
  }

  /// Whether the path can only be that of a folder.
  var endsWithSlash: Bool { bytes.last == UInt8(ascii: "/") }

  static func < (one: FilePath, other: FilePath) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
      for index in bytes.indices { buffer[index] = CChar(bitPattern: bytes[index]) }
      buffer[bytes.count] = 0
      // The buffer has at least the NUL, so it has an address.
      return buffer.baseAddress.map { body($0) } ?? "".withCString(body)
    }
  }

  /// What the file system says of the path, symbolic links followed unless told otherwise.
  func status(followingLinks: Bool = true) -> stat? {
    var status = stat()
    let result = withCString { followingLinks ? stat($0, &status) : lstat($0, &status) }
    return result == 0 ? status : nil
  }

  /// The size in bytes, where a plain file is there.
  var size: Int? {
    guard let status = status(), status.isFile else { return nil }
    return Int(status.st_size)
  }
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
