import ConvertCore

extension JSONSplitter {
  /// Cuts out the value at the cursor.
  func cut() throws(ConversionError) -> JSONRecord? {
    let limits = window.context.limits
    let position = window.position(at: window.cursor)
    window.start = window.cursor
    var scan = ValueScan()
    while true {
      // A value is looked at no further than the limit allows, wherever chunks end.
      let isTooLarge = window.bytes.count - window.start > limits.articleSize
      let end = isTooLarge ? window.start + limits.articleSize + 1 : window.bytes.count
      let step = scan.advance(
        in: window.bytes, from: &window.cursor, to: end, depthLimit: limits.depth)
      let size = window.cursor - window.start
      if size > limits.articleSize {
        if case .whole = step { state = following } else { state = .skipping(scan) }
        throw window.context.error(
          .sizeLimit, "expected at most \(limits.articleSize) bytes a record, found more",
          at: position)
      }
      switch step {
      case .whole:
        return record(at: position, end: .value)
      case .tooDeep:
        state = .skipping(scan)
        throw window.context.error(
          .depthLimit, "expected at most \(limits.depth) levels of nesting, found more",
          at: window.position(at: window.cursor - 1))
      case .more:
        if try window.refill() { continue }
        guard scan.isWord else { throw cutOff(at: position) }
        return record(at: position, end: isArray ? .document : .value)
      }
    }
  }

  /// Passes over the rest of a value that was refused.
  func skip(_ scan: ValueScan) throws(ConversionError) {
    var scan = scan
    while true {
      let step = scan.advance(
        in: window.bytes, from: &window.cursor, to: window.bytes.count, depthLimit: .max)
      window.start = window.cursor
      if case .whole = step { return }
      guard try window.refill() else {
        if scan.isWord { return }
        throw try window.error(expected: "the end of the value")
      }
    }
  }

  private var following: State { isArray ? .nextElement : .nextValue }

  private func record(at position: Position, end: JSONRecord.End) -> JSONRecord {
    state = following
    let bytes = Array(window.bytes[window.start..<window.cursor])
    window.start = window.cursor
    return JSONRecord(bytes, at: position, end: end)
  }

  /// The error for a value that the document's end cuts off: what a strict reader says of it, for a
  /// quotation mark left out early shows only here.
  private func cutOff(at position: Position) -> ConversionError {
    let record = JSONRecord(Array(window.bytes[window.start...]), at: position)
    var reader = JSONReader(record, in: window.context)
    do throws(ConversionError) {
      try reader.skipValue()
    } catch {
      return error
    }
    return window.context.error(
      .jsonSyntax, "expected the end of the value, found the end of the document",
      at: window.position(at: window.bytes.count))
  }
}
