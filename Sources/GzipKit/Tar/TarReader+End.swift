import ConvertCore

extension TarReader {
  /// The next block that is not zero, and where it starts; nothing at the end of the archive.
  ///
  /// The end is two blocks of zeros. An archive without them may have been cut between two entries:
  /// it is read, with a warning, as every other program does.
  func nextHeader() throws(ConversionError) -> (TarBlock, start: Int)? {
    let start = stream.offset
    guard let block = try stream.block() else { return try missingEnd(at: start) }
    if !block.isZero { return (block, start) }
    let second = stream.offset
    guard let block = try stream.block() else { return try missingEnd(at: second) }
    guard block.isZero else {
      context.warn(
        .tarLoneZeroBlock,
        "expected two blocks of zeros, found one at byte \(start) of the archive",
        at: .binary(start))
      return (block, second)
    }
    if let place = try stream.drain() {
      context.warn(
        .tarTrailing,
        "expected nothing after the end marker, found bytes at byte \(place) of the archive",
        at: .binary(place))
    }
    return nil
  }

  private func missingEnd(at offset: Int) throws(ConversionError) -> (TarBlock, start: Int)? {
    guard offset > 0 else {
      throw error(.tarTruncated, "expected a tar header, found the end", at: offset)
    }
    context.warn(
      .tarNoEnd,
      "expected the end marker, found the end at byte \(offset) of the archive",
      at: .binary(offset))
    return nil
  }
}
