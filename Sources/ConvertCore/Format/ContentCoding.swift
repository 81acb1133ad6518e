/// A compression that may lie around any document, such as gzip.
public struct ContentCoding: Sendable {
  /// The name, in lower case.
  public let name: String

  /// The file extension it adds, without a dot.
  public let fileExtension: String

  /// The bytes every coded document starts with.
  public let magic: [UInt8]

  /// A source of the decoded bytes.
  public let decode: @Sendable (any ByteSource, DocumentName, Limits) -> any ByteSource

  /// An encoder for one output.
  public let encoder: @Sendable () -> any ByteEncoder

  /// Creates a coding.
  public init(
    name: String, fileExtension: String, magic: [UInt8],
    decode: @escaping @Sendable (any ByteSource, DocumentName, Limits) -> any ByteSource,
    encoder: @escaping @Sendable () -> any ByteEncoder
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.magic = magic
    self.decode = decode
    self.encoder = encoder
  }
}

/// Turns a stream of bytes into a coded one.
public protocol ByteEncoder: AnyObject {
  /// Takes bytes in and returns the coded bytes that are ready.
  func encode(_ bytes: [UInt8]) -> [UInt8]

  /// What was taken in and is in none of the bytes that were returned, as another encoder needs it to go on
  /// behind those; there is none before any bytes, nor at the end.
  var state: [UInt8] { get }

  /// Goes on where another encoder was, before any bytes.
  ///
  /// - Throws: `ConversionError` where that is no state.
  func goOn(with state: [UInt8]) throws(ConversionError)

  /// Returns the rest of the coded stream.
  func finish() -> [UInt8]
}
