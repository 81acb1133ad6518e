import ConvertCore
import GzipKit

/// Looks for the next gzip member that starts with a tar header.
struct MemberSearch {
  private static let chunkSize = 1 << 16

  private let source: any ByteSource
  private let range: Range<Int>

  init(_ source: any ByteSource, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// The offset of the member, or nothing where there is none.
  func run() throws(ConversionError) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let bytes = try source.read(at: offset, count: min(Self.chunkSize, range.upperBound - offset))
      for place in Self.candidates(in: bytes) where try isMember(at: offset + place) {
        return offset + place
      }
      // What may start in the last two bytes is seen again.
      guard bytes.count > 2 else { return nil }
      offset += bytes.count - 2
    }
    return nil
  }

  /// The places of a header that names deflate and no unknown flag.
  private static func candidates(in bytes: [UInt8]) -> [Int] {
    bytes.indices.dropLast(2).filter {
      bytes[$0] == 0x1F && bytes[$0 + 1] == 0x8B && bytes[$0 + 2] == 8
    }
  }

  private func isMember(at offset: Int) throws(ConversionError) -> Bool {
    let stream = MemberStream(source, offset..<range.upperBound, isSingle: true)
    let block = try stream.next()
    return TarProbe.isTar(block)
  }
}
