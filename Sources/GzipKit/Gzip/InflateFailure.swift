import CZlib
import ConvertCore

/// What is wrong with a gzip member, as zlib tells it.
public struct InflateFailure: Error, Hashable, Sendable {
  /// The kind of damage.
  public enum Kind: Hashable, Sendable {
    /// The bytes do not begin as a gzip member does.
    case magic
    /// The member's header is damaged or of an unknown kind.
    case header
    /// The compressed data is damaged.
    case data
    /// The content does not have the CRC of the trailer.
    case crc
    /// The content does not have the length of the trailer.
    case length
    /// There is no memory to inflate with.
    case memory
  }

  /// The kind of damage.
  public let kind: Kind

  /// The damage in zlib's words.
  public let words: String

  /// The code of the error that tells of it.
  public var code: DiagnosticCode {
    switch kind {
    case .magic, .header: .gzipHeader
    case .data: .gzipData
    case .crc: .gzipCRC
    case .length: .gzipLength
    case .memory: .gzipMemory
    }
  }

  /// Creates a failure from what zlib returned and, where it left one, its message.
  init(status: Int32, message: UnsafePointer<CChar>?) {
    let words = message.map { String(cString: $0) } ?? ""
    self.words = words.isEmpty ? "zlib error \(status)" : words
    kind =
      if status == Z_MEM_ERROR {
        .memory
      } else {
        switch words {
        case "incorrect header check": .magic
        case "unknown compression method", "unknown header flags set", "header crc mismatch":
          .header
        case "incorrect data check": .crc
        case "incorrect length check": .length
        default: .data
        }
      }
  }
}
