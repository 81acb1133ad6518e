import ConvertCore

/// One JSON value of a stream, as bytes.
///
/// A record is a copy, not a view of the stream: it can go to another thread while cutting goes on.
public struct JSONRecord: Hashable, Sendable {
  /// What ends where the record ends, for messages.
  public enum End: String, Hashable, Sendable {
    /// The document.
    case document
    /// The line, in NDJSON.
    case line
    /// The value, which others may follow.
    case value
  }

  /// The value, not yet checked, perhaps with white space after it.
  public var bytes: [UInt8]

  /// The place of its first byte in the document.
  public var position: Position

  /// What ends with it.
  public var end: End

  /// Creates a record.
  public init(_ bytes: [UInt8], at position: Position = .start, end: End = .document) {
    self.bytes = bytes
    self.position = position
    self.end = end
  }
}
