import CByteScan

/// Looks for bytes, thirty-two at a time.
extension UnsafeBufferPointer<UInt8> {
  /// The index of the first of three bytes from `start` on, or `end`.
  public func first(
    _ one: UInt8, or two: UInt8, or three: UInt8, from start: Int, to end: Int
  ) -> Int {
    guard let bytes = range(start, end) else { return end }
    return wirecopy_first(bytes, start, end, one, two, three)
  }

  /// The index of the first of two bytes from `start` on, or `end`.
  public func first(_ one: UInt8, or two: UInt8, from start: Int, to end: Int) -> Int {
    first(one, or: two, or: two, from: start, to: end)
  }

  /// The index of the first of a byte from `start` on, or `end`.
  public func first(_ byte: UInt8, from start: Int, to end: Int) -> Int {
    first(byte, or: byte, or: byte, from: start, to: end)
  }

  /// The index of the first control character of ASCII, or one of two bytes, from `start` on; or `end`.
  public func firstControl(or one: UInt8, or two: UInt8, from start: Int, to end: Int) -> Int {
    guard let bytes = range(start, end) else { return end }
    return wirecopy_first_control(bytes, start, end, one, two)
  }

  /// The index of the first control character, byte beyond ASCII, or one of three bytes; or `end`.
  public func firstControlOrWide(
    or one: UInt8, or two: UInt8, or three: UInt8, from start: Int, to end: Int
  ) -> Int {
    guard let bytes = range(start, end) else { return end }
    return wirecopy_first_control_or_wide(bytes, start, end, one, two, three)
  }

  /// The same of two bytes.
  public func firstControlOrWide(or one: UInt8, or two: UInt8, from start: Int, to end: Int) -> Int
  {
    firstControlOrWide(or: one, or: two, or: two, from: start, to: end)
  }

  /// The index of the first byte that may have to be escaped in XML: a control character, `<`, `>`, `&`,
  /// `"`, or 0xEF, which begins U+FFFE and U+FFFF; or `end`.
  public func firstInMarkup(from start: Int, to end: Int) -> Int {
    guard let bytes = range(start, end) else { return end }
    return wirecopy_first_in_markup(bytes, start, end)
  }

  /// Whether there is neither a control character nor a space that follows a space.
  public var isRegularlySpaced: Bool {
    baseAddress.map { wirecopy_is_regular($0, count) } ?? true
  }

  /// The index of the first digit of ASCII, or of another byte, from `start` on; or `end`.
  public func firstDigit(or other: UInt8, from start: Int, to end: Int) -> Int {
    guard let bytes = range(start, end) else { return end }
    return wirecopy_first_digit(bytes, start, end, other)
  }

  /// The index of the first byte that is beyond ASCII or a control character other than a line feed; or
  /// `end`.
  public func endOfLines(from start: Int, to end: Int) -> Int {
    guard let bytes = range(start, end) else { return end }
    return wirecopy_end_of_lines(bytes, start, end)
  }

  /// Where the bytes are; nothing where none of these are there.
  @inline(__always)
  private func range(_ start: Int, _ end: Int) -> UnsafePointer<UInt8>? {
    start >= 0 && start < end && end <= count ? baseAddress : nil
  }
}
