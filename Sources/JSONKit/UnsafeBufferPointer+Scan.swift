import ByteScan

extension UnsafeBufferPointer<UInt8> {
  /// The first quotation mark, backslash or control character from `start`, or the end, and
  /// whether all before it is ASCII.
  func endOfPlainRun(from start: Int) -> (end: Int, isASCII: Bool) {
    let end = firstControlOrWide(or: .quote, or: .backslash, from: start, to: count)
    if end == count || self[end] < 0x80 { return (end, true) }
    return (endOfRun(from: end), false)
  }

  /// The same of bytes of which nothing more is asked.
  func endOfRun(from start: Int) -> Int {
    firstControl(or: .quote, or: .backslash, from: start, to: count)
  }
}
