import ConvertCore

/// Writes one long gzip member while its content comes in.
///
/// An encoder that gets no bytes writes an empty member, so that the file is still one of gzip.
public final class GzipEncoder: ByteEncoder {
  private enum Phase {
    case new
    case running
    case finished
  }

  private let deflater: Deflater
  private var phase = Phase.new

  /// Creates an encoder that compresses as hard as `level` says, from 0 to 9.
  public init(level: Int = 6) {
    deflater = Deflater(level: level)
  }

  /// Takes bytes in and returns the coded bytes that are ready; after `finish()` in a new member.
  public func encode(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    guard !bytes.isEmpty else { return output }
    if phase != .running { deflater.begin(&output) }
    phase = .running
    bytes.withUnsafeBufferPointer { deflater.deflate($0, isLast: false, to: &output) }
    return output
  }

  /// Returns the rest of the member, and nothing when called again.
  public func finish() -> [UInt8] {
    var output: [UInt8] = []
    if phase == .finished { return output }
    if phase == .new { deflater.begin(&output) }
    phase = .finished
    deflater.deflate(UnsafeBufferPointer(start: nil, count: 0), isLast: true, to: &output)
    deflater.end(&output)
    return output
  }
}
