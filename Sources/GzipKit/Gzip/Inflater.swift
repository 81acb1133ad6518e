import CZlib

/// Inflates one gzip member from bytes in memory, and tells where it ends.
///
/// It is one level below `GunzipSource`, for whoever enters a file in the middle or looks for what
/// is whole in a damaged one: damage is a state here, not an error, and comes with all that was
/// decoded before it. zlib checks the CRC and the length. The z_stream is allocated, because zlib
/// keeps its address. One inflater belongs to one thread at a time.
public final class Inflater {
  /// How far a member is.
  public enum State: Hashable, Sendable {
    /// The member is not at its end: there is more output, or more input is wanted.
    case running
    /// The member is whole.
    case ended
    /// The member is damaged.
    case failed(InflateFailure)
  }

  /// How far the member is.
  public private(set) var state = State.running

  private let stream: UnsafeMutablePointer<z_stream>

  /// Creates an inflater at the start of a member.
  public init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = wirecopy_inflate_init(stream)
    if status != Z_OK { fail(status) }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Goes to the start of another member.
  public func reset() {
    let status = inflateReset(stream)
    if status == Z_OK { state = .running } else { fail(status) }
  }

  /// Inflates `input` from `start` on, into at most `capacity` bytes, and tells how many bytes of
  /// the input it used.
  ///
  /// While the member runs, call it again with the rest of the input; where all is used and the
  /// output is not full, with what follows.
  public func inflate(
    _ input: [UInt8], from start: Int = 0, capacity: Int = 1 << 16
  ) -> (output: [UInt8], used: Int) {
    var used = 0
    let output = [UInt8](unsafeUninitializedCapacity: max(capacity, 1)) { output, count in
      input.withUnsafeBufferPointer { input in
        let start = min(max(start, 0), input.count)
        (used, count) = inflate(UnsafeBufferPointer(rebasing: input[start...]), into: output[...])
      }
    }
    return (output, used)
  }

  /// Inflates from memory into memory, and tells how many bytes of each it used.
  func inflate(
    _ input: UnsafeBufferPointer<UInt8>, into slice: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) -> (used: Int, written: Int) {
    guard state == .running else { return (0, 0) }
    let output = UnsafeMutableBufferPointer(rebasing: slice)
    // zlib counts in 32 bits; what does not fit waits for the next call.
    let room = UInt32(clamping: output.count)
    let given = UInt32(clamping: input.count)
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = given
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = room
    let status = CZlib.inflate(stream, Z_NO_FLUSH)
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END: state = .ended
    default: fail(status)
    }
    return (Int(given - stream.pointee.avail_in), Int(room - stream.pointee.avail_out))
  }

  private func fail(_ status: Int32) {
    state = .failed(InflateFailure(status: status, message: stream.pointee.msg))
  }
}
