import ConvertCore
import GzipKit

/// A tar stream handed out block by block, so that whoever loses its way can look for the next header.
final class TarBlocks: ByteSource {
  private static let blockSize = 512

  private let source: MemberStream
  private var chunk: [UInt8] = []
  private var cursor = 0
  private var pushedBack: [UInt8] = []

  init(_ source: MemberStream) {
    self.source = source
  }

  func next() throws(ConversionError) -> [UInt8] {
    if !pushedBack.isEmpty {
      defer { pushedBack = [] }
      return pushedBack
    }
    var block: [UInt8] = []
    while block.count < Self.blockSize {
      if cursor == chunk.count {
        chunk = try source.next()
        cursor = 0
        if chunk.isEmpty { break }
      }
      let piece = chunk[cursor...].prefix(Self.blockSize - block.count)
      cursor += piece.count
      block += piece
    }
    return block
  }

  /// Goes on to the next block that may be a header, and tells whether there is one.
  func skipToHeader() throws(ConversionError) -> Bool {
    while true {
      let block = try next()
      if block.isEmpty { return false }
      if TarProbe.isTar(block) {
        pushedBack = block
        return true
      }
    }
  }
}
