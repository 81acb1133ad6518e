/// The parts of a gzip member that are not deflated data (RFC 1952 section 2.3).
enum GzipHeader {
  /// The flag of a header with extra fields (FLG.FEXTRA).
  static let extraFlag: UInt8 = 4

  /// The ten bytes every header starts with: no time, system unknown.
  static func bytes(flags: UInt8, level: Int) -> [UInt8] {
    let effort: UInt8 = level == 9 ? 2 : level < 2 ? 4 : 0
    return [0x1F, 0x8B, 8, flags, 0, 0, 0, 0, effort, 255]
  }

  /// Appends a number, the least byte first.
  static func append(_ number: UInt32, to output: inout [UInt8]) {
    for shift in stride(from: 0, through: 24, by: 8) {
      output.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }
}
