import ConvertCore
import Glibc

/// Lines on their way to standard output, many to a system call.
final class LineOutput {
  private static let blockSize = 1 << 16

  private var block: [UInt8] = []

  /// Adds a line.
  func write(_ line: String) throws(ConversionError) {
    block += line.utf8
    block.append(UInt8(ascii: "\n"))
    if block.count >= Self.blockSize { try flush() }
  }

  /// Writes the lines that wait.
  func flush() throws(ConversionError) {
    let bytes = block
    block = []
    try STDOUT_FILENO.writeAll(bytes, to: DocumentName("-"))
  }
}
