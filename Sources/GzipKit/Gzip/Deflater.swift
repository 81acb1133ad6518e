import CZlib

/// Makes gzip members whose bytes depend on nothing but the content and the level.
///
/// The header is written here and not by zlib, which would name the operating system: no name, no
/// time, system unknown (RFC 1952 section 2.3). One deflater makes many members, one after the
/// other, and belongs to one thread at a time.
public final class Deflater {
  /// How hard zlib tries, from 0 (stored) to 9.
  public let level: Int

  private let stream: UnsafeMutablePointer<z_stream>
  private let scratch: UnsafeMutableBufferPointer<UInt8>
  private var crc = CRC32()
  private var length: UInt32 = 0

  /// Creates a deflater; a level outside 0 to 9 counts as the nearest.
  public init(level: Int = 6) {
    self.level = min(max(level, 0), 9)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    scratch = .allocate(capacity: 1 << 16)
    let status = wirecopy_deflate_init(stream, Int32(self.level))
    // Only a lack of memory is left as a reason, and that ends a Swift program anywhere.
    precondition(status == Z_OK, "zlib cannot begin to deflate")
  }

  deinit {
    deflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
    scratch.deallocate()
  }

  /// Compresses bytes into one whole member.
  public func member(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    begin(&output)
    bytes.withUnsafeBufferPointer { deflate($0, isLast: true, to: &output) }
    end(&output)
    return output
  }

  /// Begins a member.
  func begin(_ output: inout [UInt8]) {
    deflateReset(stream)
    crc = CRC32()
    length = 0
    output += GzipHeader.bytes(flags: 0, level: level)
  }

  /// Compresses more of the member's content.
  func deflate(_ input: UnsafeBufferPointer<UInt8>, isLast: Bool, to output: inout [UInt8]) {
    crc.update(input)
    length &+= UInt32(truncatingIfNeeded: input.count)
    var rest = input[...]
    repeat {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(Int(UInt32.max)))
      rest = rest.dropFirst(piece.count)
      run(piece, isLast && rest.isEmpty ? Z_FINISH : Z_NO_FLUSH, to: &output)
    } while !rest.isEmpty
  }

  /// Ends the member, whose last content has been compressed.
  func end(_ output: inout [UInt8]) {
    GzipHeader.append(crc.value, to: &output)
    GzipHeader.append(length, to: &output)
  }

  private func run(_ input: UnsafeBufferPointer<UInt8>, _ flush: Int32, to output: inout [UInt8]) {
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(clamping: input.count)
    // A full buffer may hide more; zlib says so by filling it.
    repeat {
      stream.pointee.next_out = scratch.baseAddress
      stream.pointee.avail_out = UInt32(clamping: scratch.count)
      CZlib.deflate(stream, flush)
      let ready = scratch.count - Int(stream.pointee.avail_out)
      output += UnsafeBufferPointer(rebasing: scratch[..<ready])
    } while stream.pointee.avail_out == 0
  }
}
