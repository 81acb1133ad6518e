/// Tells a tar archive from other files.
public enum TarProbe {
  /// How many bytes it wants to see.
  public static let wanted = 512

  /// Whether bytes are the start of a tar archive: by the magic word, or for the format that had
  /// none, by a checksum that fits and fields that are what they should be.
  public static func isTar(_ bytes: [UInt8]) -> Bool {
    guard let block = TarBlock(bytes[...]) else { return false }
    if block.magic != .old { return true }
    return !block.path.isEmpty && block.hasValidChecksum
      && TarNumber.parse(block.field(100, 8)) != nil
      && TarNumber.parse(block.field(124, 12)) != nil
  }
}
