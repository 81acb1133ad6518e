import ConvertCore

extension TarReader {
  /// The next piece of the current entry's content, or nothing at its end.
  ///
  /// - Throws: `ConversionError` where the archive stops before, or when the input fails.
  public func contentChunk() throws(ConversionError) -> [UInt8]? {
    guard remaining > 0 else { return nil }
    return try guarded { () throws(ConversionError) in
      let piece = try stream.piece(remaining, of: "\(remaining) more bytes of an entry")
      remaining -= piece.count
      return Array(piece)
    }
  }

  /// All that is left of the current entry's content.
  ///
  /// - Throws: `ConversionError` where there are more than `limit` bytes, where the archive stops
  ///   before, or when the input fails.
  public func readContent(limit: Int) throws(ConversionError) -> [UInt8] {
    guard remaining <= limit else {
      throw context.error(
        .sizeLimit, "expected at most \(limit) bytes an entry, found \(remaining)",
        at: .binary(stream.offset))
    }
    guard var bytes = try contentChunk() else { return [] }
    while let chunk = try contentChunk() { bytes += chunk }
    return bytes
  }

  /// The current entry's content as a source, which can be read until `next()` is called.
  public func content() -> any ByteSource {
    TarContent(self)
  }

  /// Passes over what is left of the current entry.
  func skipContent() throws(ConversionError) {
    try stream.skip(remaining, of: "\(remaining) more bytes of an entry")
    remaining = 0
    try stream.skip(padding, of: "\(padding) more bytes of padding")
    padding = 0
  }
}

/// The content of one entry, as long as the reader stands there.
private final class TarContent: ByteSource {
  private let reader: TarReader
  private let entry: Int
  private let total: Int

  init(_ reader: TarReader) {
    self.reader = reader
    entry = reader.entryCount
    total = reader.remaining
  }

  var size: Int? { total }

  func next() throws(ConversionError) -> [UInt8] {
    guard reader.entryCount == entry else {
      throw reader.context.error(
        .tarPassed, "expected an entry that is still being read, found one that was passed")
    }
    return try reader.contentChunk() ?? []
  }
}
