/// Where an input's bytes come from: a file, a pipe, memory, or another source that is decoded.
public protocol ByteSource: AnyObject {
  /// The next bytes, as many as come cheaply; empty at the end.
  ///
  /// - Throws: `ConversionError` when the bytes cannot be had.
  func next() throws(ConversionError) -> [UInt8]

  /// The number of bytes in all, where that is known without reading them.
  var size: Int? { get }

  /// Whether `read(at:count:)` works.
  var isSeekable: Bool { get }

  /// Up to `count` bytes from `offset`, wherever `next()` stands; fewer at the end.
  ///
  /// - Throws: `ConversionError` when the source cannot be entered in the middle, or not be read.
  func read(at offset: Int, count: Int) throws(ConversionError) -> [UInt8]
}

extension ByteSource {
  /// Nothing is known of the size.
  public var size: Int? { nil }

  /// A source is read from its start to its end.
  public var isSeekable: Bool { false }

  /// Throws: this source is read from its start to its end.
  public func read(at offset: Int, count: Int) throws(ConversionError) -> [UInt8] {
    throw ConversionError(
      "input.not-seekable", "expected a file, found a stream that can only be read in order",
      at: SourceLocation(DocumentName("-")))
  }
}
