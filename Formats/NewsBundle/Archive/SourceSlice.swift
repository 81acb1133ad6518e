import ConvertCore

/// A part of a source that can be entered anywhere, read from its start to its end.
final class SourceSlice: ByteSource {
  private static let chunkSize = 1 << 16

  private let source: any ByteSource
  private var offset: Int
  private let end: Int

  init(_ source: any ByteSource, _ range: Range<Int>) {
    self.source = source
    offset = range.lowerBound
    end = range.upperBound
  }

  func next() throws(ConversionError) -> [UInt8] {
    guard offset < end else { return [] }
    let bytes = try source.read(at: offset, count: min(end - offset, Self.chunkSize))
    offset += bytes.count
    return bytes
  }
}
