extension TarWriter {
  /// One header block (POSIX.1 pax, "ustar Interchange Format").
  static func block(
    prefix: ArraySlice<UInt8> = [], name: ArraySlice<UInt8>, size: Int, modified: Int, type: UInt8
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(TarBlock.size)
    append(name, width: 100, to: &bytes)
    bytes += TarNumber.octal(0o644, width: 8)
    bytes += TarNumber.octal(0, width: 8)
    bytes += TarNumber.octal(0, width: 8)
    bytes += TarNumber.octal(size, width: 12)
    bytes += TarNumber.octal(modified, width: 12)
    bytes += repeatElement(UInt8(ascii: " "), count: 8)
    bytes.append(type)
    append([], width: 100, to: &bytes)
    append(Array("ustar\u{0}00".utf8)[...], width: 8 + 32 + 32, to: &bytes)
    bytes += TarNumber.octal(0, width: 8)
    bytes += TarNumber.octal(0, width: 8)
    append(prefix, width: 155 + 12, to: &bytes)
    let sum = bytes.reduce(0) { $0 + Int($1) }
    // Six digits, a NUL and a space, as the first programs wrote it.
    bytes.replaceSubrange(148..<155, with: TarNumber.octal(sum, width: 7))
    return bytes
  }

  /// One pax record, whose length counts its own digits.
  static func record(_ key: String, _ value: [UInt8]) -> [UInt8] {
    let rest = Array(" \(key)=".utf8) + value + [UInt8(ascii: "\n")]
    var length = rest.count
    while length != rest.count + String(length).utf8.count {
      length = rest.count + String(length).utf8.count
    }
    return Array(String(length).utf8) + rest
  }

  /// A path cut at a slash into what fits the two fields of ustar, or nothing where it fits
  /// nowhere.
  static func split(
    _ path: [UInt8]
  ) -> (prefix: ArraySlice<UInt8>, name: ArraySlice<UInt8>)? {
    if path.count <= 100 { return ([], path[...]) }
    // The longest prefix leaves the shortest name.
    guard let slash = path.prefix(156).lastIndex(of: UInt8(ascii: "/")), slash > 0 else {
      return nil
    }
    let name = path[(slash + 1)...]
    return name.isEmpty || name.count > 100 ? nil : (path[..<slash], name)
  }

  /// The end of a path as ASCII, for the field that a pax header makes void.
  static func plain(_ path: [UInt8]) -> ArraySlice<UInt8> {
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    return name.suffix(100).map { $0 < 0x80 ? $0 : UInt8(ascii: "_") }[...]
  }

  private static func append(_ text: ArraySlice<UInt8>, width: Int, to bytes: inout [UInt8]) {
    bytes += text
    bytes += repeatElement(0, count: max(width - text.count, 0))
  }
}
