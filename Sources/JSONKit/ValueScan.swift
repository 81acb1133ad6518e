import ByteScan

/// Finds where a value ends, across chunks, by its quotation marks and brackets alone.
///
/// Braces and brackets count alike, so that a value with the wrong one in it still ends where its
/// brackets balance; the reader reports what is wrong inside.
struct ValueScan {
  enum Step {
    case whole
    case more
    case tooDeep
  }

  private enum Mode {
    case start
    case word
    case structure
    case string
    case escape
  }

  private var mode = Mode.start
  private var depth = 0

  /// Whether the end of the document would end the value.
  var isWord: Bool { mode == .word }

  /// Moves `cursor` behind the value, behind the bracket that is one too many, or to `end`.
  mutating func advance(
    in bytes: [UInt8], from cursor: inout Int, to end: Int, depthLimit: Int
  ) -> Step {
    bytes.withUnsafeBufferPointer { bytes in
      advance(bytes, &cursor, end, depthLimit)
    }
  }

  private mutating func advance(
    _ bytes: UnsafeBufferPointer<UInt8>, _ cursor: inout Int, _ end: Int, _ depthLimit: Int
  ) -> Step {
    var index = cursor
    defer { cursor = index }
    while index < end {
      switch mode {
      case .start:
        switch bytes[index] {
        case .openBrace, .openBracket: mode = .structure
        case .quote:
          mode = .string
          index += 1
        default: mode = .word
        }
      case .word:
        while index < end, !bytes[index].endsWord { index += 1 }
        if index < end { return .whole }
      case .structure:
        let byte = bytes[index]
        index += 1
        if byte == .quote {
          mode = .string
        } else if byte == .openBrace || byte == .openBracket {
          depth += 1
          if depth > depthLimit { return .tooDeep }
        } else if byte == .closeBrace || byte == .closeBracket {
          depth -= 1
          if depth == 0 { return .whole }
        }
      case .string:
        index = bytes.first(.quote, or: .backslash, from: index, to: end)
        guard index < end else { return .more }
        mode = bytes[index] == .quote ? .structure : .escape
        index += 1
        if mode == .structure, depth == 0 { return .whole }
      case .escape:
        index += 1
        mode = .string
      }
    }
    return .more
  }
}
