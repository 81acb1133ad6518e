import ConvertCore

extension Position {
  private static let longestLine = 1 << 16

  /// The column in characters (Unicode code points), from 1; nothing where the line cannot be read
  /// again, or stands more than 64 KiB before the place.
  func characterColumn(in source: (any ByteSource)?) -> Int? {
    let lead = column - 1
    if lead == 0 { return 1 }
    guard let source, source.isSeekable, (1...Self.longestLine).contains(lead), byte >= lead,
      let before = try? source.read(at: byte - lead, count: lead), before.count == lead
    else { return nil }
    return before.count { $0 & 0xC0 != 0x80 } + 1
  }
}
