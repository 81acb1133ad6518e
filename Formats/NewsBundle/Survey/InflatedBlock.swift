import ConvertCore
import GzipKit

/// What comes out of one gzip member, as far as it is sound.
struct InflatedBlock {
  /// The decoded bytes; where the member is damaged, those before the damage shows.
  private(set) var bytes: [UInt8] = []
  /// The offset in the file behind the member, where it is whole.
  private(set) var end: Int?
  /// What is wrong with it.
  private(set) var fault: String?

  /// Inflates the member at the start of `range`, which does not go on behind the range.
  ///
  /// - Throws: `ConversionError` where the source cannot be read.
  init(
    _ source: any ByteSource, _ range: Range<Int>, limit: Int
  ) throws(ConversionError) {
    let stream = MemberStream(source, range, isSingle: true)
    while true {
      let chunk = try stream.next()
      if chunk.isEmpty { break }
      guard bytes.count + chunk.count <= limit else {
        fault = "more than \(limit) bytes"
        return
      }
      bytes += chunk
    }
    fault = stream.fault?.words
    if fault == nil { end = stream.offset }
  }

  /// Says where the member ends in a file in which its bytes start at `offset`.
  mutating func move(by offset: Int) {
    end = end.map { $0 + offset }
  }
}
