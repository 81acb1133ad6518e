import Glibc

extension FilePath {
  /// The path that symbolic links at its end lead to, whether there is a file or not.
  var followingLinks: FilePath {
    var path = self
    // As many as the system itself follows; a loop of links ends where it is then refused.
    for _ in 0..<40 {
      guard path.status(followingLinks: false)?.isLink ?? false, let target = path.linkTarget
      else { break }
      path = target.first == UInt8(ascii: "/") ? FilePath(target) : path.folder.appending(target)
    }
    return path
  }

  private var linkTarget: [UInt8]? {
    let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, filled in
      filled = buffer.withMemoryRebound(to: CChar.self) { rebound in
        guard let start = rebound.baseAddress else { return 0 }
        return withCString { max(readlink($0, start, rebound.count), 0) }
      }
    }
    return target.isEmpty ? nil : target
  }

  /// The name of a folder, also where the path calls it "." or "..".
  var folderName: [UInt8] {
    let name = name
    guard name.isEmpty || name == Array(".".utf8) || name == Array("..".utf8) else { return name }
    guard let real = withCString({ realpath($0, nil) }) else { return [] }
    defer { free(real) }
    return FilePath(
      Array(UnsafeBufferPointer(start: real, count: strlen(real))).map(UInt8.init(bitPattern:))
    ).name
  }
}
