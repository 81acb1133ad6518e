import ConvertCore

extension TarReader {
  /// Reads headers up to the next entry's own; nothing at the end of the archive.
  func nextEntry() throws(ConversionError) -> TarEntry? {
    var before = TarExtension()
    while let (block, start) = try nextHeader() {
      guard block.hasValidChecksum else {
        throw error(
          .tarHeader, "expected a tar header, found a block with a wrong checksum", at: start)
      }
      let size = try number(block.field(124, 12), "size", at: start)
      switch block.typeFlag {
      case UInt8(ascii: "L"):
        let path = try extendedHeader(size, at: start)
        before.path = Array(path.prefix { $0 != 0 })
      case UInt8(ascii: "K"):
        let target = try extendedHeader(size, at: start)
        before.linkTarget = Array(target.prefix { $0 != 0 })
      case UInt8(ascii: "x"), UInt8(ascii: "X"):
        before.pax = try paxRecords(size, at: start)
      case UInt8(ascii: "g"):
        try beginContent(size, at: start)
        try skipContent()
        // It belongs to no entry.
        continue
      default:
        return try entry(block, size, before, at: start)
      }
      before.start = before.start ?? start
    }
    if let start = before.start {
      throw error(.tarHeader, "expected an entry after its extended header, found none", at: start)
    }
    return nil
  }

  private func entry(
    _ block: TarBlock, _ headerSize: Int, _ before: TarExtension, at start: Int
  ) throws(ConversionError) -> TarEntry {
    try count()
    let size = before.pax.size ?? headerSize
    var kind = TarEntryKind(typeFlag: block.typeFlag)
    let path = before.pax.path ?? before.path ?? Array(block.path)
    if block.typeFlag == UInt8(ascii: "S") {
      try skipSparseMap(block, at: start)
    }
    try beginContent(kind.hasContent ? size : 0, at: start)
    if block.typeFlag == UInt8(ascii: "S") || before.pax.isSparse {
      throw error(
        .tarSparse, "expected a file, found the sparse file \"\(TarPath.printable(path))\"",
        at: start)
    }
    if path.count > TarPath.longest {
      throw error(
        .tarPath, "expected a path of at most \(TarPath.longest) bytes, found \(path.count)",
        at: before.start ?? start)
    }
    if kind == .file, path.last == UInt8(ascii: "/") { kind = .directory }
    let storedTime = try modified(block, at: start)
    let isLink = kind == .symlink || kind == .hardlink
    return TarEntry(
      path: TarPath.trimmed(path[...], isDirectory: kind == .directory),
      kind: kind, size: remaining,
      mode: try number(block.field(100, 8), "mode", at: start) & 0o7777,
      modified: before.pax.modified ?? storedTime,
      linkTarget: isLink
        ? before.pax.linkTarget ?? before.linkTarget ?? Array(block.text(157, 100)) : [],
      headerOffset: before.start ?? start, contentOffset: stream.offset)
  }

  /// Passes over the blocks that go on with the map of GNU's sparse files.
  private func skipSparseMap(_ block: TarBlock, at start: Int) throws(ConversionError) {
    var goesOn = block.field(482, 1).first != 0
    while goesOn {
      guard let more = try stream.block() else {
        throw error(.tarTruncated, "expected the map of a sparse file, found the end", at: start)
      }
      goesOn = more.field(504, 1).first != 0
    }
  }

  private func modified(_ block: TarBlock, at start: Int) throws(ConversionError) -> Int? {
    let field = block.field(136, 12)
    guard field.contains(where: { $0 != 0 && $0 != UInt8(ascii: " ") }) else { return nil }
    guard let seconds = TarNumber.parse(field) else { throw badNumber("time", at: start) }
    return seconds
  }

  private func number(
    _ field: ArraySlice<UInt8>, _ what: String, at start: Int
  ) throws(ConversionError) -> Int {
    guard let number = TarNumber.parse(field), number >= 0 else {
      throw badNumber(what, at: start)
    }
    return number
  }

  private func badNumber(_ what: String, at start: Int) -> ConversionError {
    error(.tarHeader, "expected a \(what), found a number that is none or too large", at: start)
  }

  /// Notes that content of this size, and its padding, comes next.
  private func beginContent(_ size: Int, at start: Int) throws(ConversionError) {
    guard size <= Int.max - TarBlock.size - stream.offset else {
      throw badNumber("size", at: start)
    }
    remaining = size
    padding = TarBlock.padding(after: size)
  }
}

extension TarReader {
  /// The whole content of a header that says something of the entry after it.
  private func extendedHeader(_ size: Int, at start: Int) throws(ConversionError) -> [UInt8] {
    guard size <= Self.extendedHeaderLimit else {
      throw error(
        .tarHeader,
        "expected an extended header of at most \(Self.extendedHeaderLimit) bytes, found \(size)",
        at: start)
    }
    try beginContent(size, at: start)
    var bytes: [UInt8] = []
    while remaining > 0 {
      let piece = try stream.piece(remaining, of: "\(remaining) more bytes of an extended header")
      remaining -= piece.count
      bytes += piece
    }
    try skipContent()
    return bytes
  }

  private func paxRecords(_ size: Int, at start: Int) throws(ConversionError) -> PaxRecords {
    let bytes = try extendedHeader(size, at: start)
    do {
      return try PaxRecords(bytes)
    } catch {
      throw self.error(
        .tarPax, "expected \(error.expected) in a pax header, found something else",
        at: start + TarBlock.size + error.offset)
    }
  }
}
