/// The parts of a gzip member that are not deflated data (RFC 1952 section 2.3).
enum GzipHeader {
  /// The flag of a header with extra fields (FLG.FEXTRA).
  static let extraFlag: UInt8 = 4

  /// The ten bytes every header starts with: no time, nothing on the effort, system unknown.
  static func bytes(flags: UInt8) -> [UInt8] {
    [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, 0, 255]
  }

  /// Appends a number, the least byte first.
  static func append(_ number: UInt32, to output: inout [UInt8]) {
    for shift in stride(from: 0, through: 24, by: 8) {
      output.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }
}
