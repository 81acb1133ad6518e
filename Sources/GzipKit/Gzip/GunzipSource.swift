import ConvertCore

/// The decoded bytes of a gzip stream of any number of members (RFC 1952 section 2.2).
///
/// Zeros between and after members are padding, as tapes leave it, and passed over. Anything else
/// there is an error, thrown after all good data was delivered: gzip ignores it with a warning, and
/// a second archive whose first byte is damaged would be lost. Whatever goes wrong, what was
/// decoded before comes out first.
public final class GunzipSource: ByteSource {
  private enum Phase {
    case inMember
    case betweenMembers
    case atEnd
  }

  /// The output comes in pieces of this size: small enough for the allocator to keep at hand.
  static let chunkSize = 1 << 16

  /// The size past which the ratio of a stream counts.
  private static let ratioFloor = 1 << 20

  private let source: any ByteSource
  private let name: DocumentName
  private let limits: Limits
  private let inflater = Inflater()

  private var input: [UInt8] = []
  private var cursor = 0
  private var inputOffset = 0

  private var phase = Phase.inMember
  private var memberStart = 0
  private var hasMoreOutput = false
  private var written = 0
  private var failure: ConversionError?

  /// Creates a source that decodes another, whose document messages call `name`.
  public init(_ source: any ByteSource, named name: DocumentName, limits: Limits = .standard) {
    self.source = source
    self.name = name
    self.limits = limits
  }

  /// The next decoded bytes; none at the end.
  ///
  /// - Throws: `ConversionError` at damage, at a limit, or when the source fails; again at every
  ///   call.
  public func next() throws(ConversionError) -> [UInt8] {
    while true {
      if let failure { throw failure }
      if phase == .atEnd { return [] }
      if cursor == input.count, !hasMoreOutput {
        do { try refill() } catch { failure = error }
        continue
      }
      let chunk = limited(decoded())
      if !chunk.isEmpty { return chunk }
    }
  }

  private func refill() throws(ConversionError) {
    let chunk = try source.next()
    inputOffset += input.count
    cursor = 0
    input = chunk
    guard input.isEmpty else { return }
    if phase == .betweenMembers {
      phase = .atEnd
    } else {
      failure = error(
        .gzipTruncated, "expected the rest of a gzip member, found the end", at: inputOffset)
    }
  }

  private func decoded() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { output, count in
      input.withUnsafeBufferPointer { input in
        count = fill(output, from: input)
      }
    }
  }

  private func fill(
    _ output: UnsafeMutableBufferPointer<UInt8>, from input: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    repeat {
      if phase == .betweenMembers {
        while cursor < input.count, input[cursor] == 0 { cursor += 1 }
        guard cursor < input.count else { break }
        memberStart = inputOffset + cursor
        phase = .inMember
        inflater.reset()
      }
      let step = inflater.inflate(
        UnsafeBufferPointer(rebasing: input[cursor...]), into: output[count...])
      cursor += step.used
      count += step.written
      switch inflater.state {
      case .running: break
      case .ended: phase = .betweenMembers
      case .failed(let damage):
        failure = error(for: damage)
        return count
      }
    } while cursor < input.count && count < output.count
    hasMoreOutput = count == output.count && phase == .inMember
    return count
  }

  /// The chunk, cut where a limit is reached.
  private func limited(_ chunk: [UInt8]) -> [UInt8] {
    let total = written + chunk.count
    if total > limits.archiveSize {
      failure = error(
        .archiveSizeLimit, "expected at most \(limits.archiveSize) bytes, found more",
        at: inputOffset + cursor)
      defer { written = limits.archiveSize }
      return Array(chunk.prefix(max(limits.archiveSize - written, 0)))
    }
    written = total
    if failure == nil, total > Self.ratioFloor,
      (total - 1) / max(limits.ratio, 1) >= inputOffset + cursor
    {
      failure = error(
        .ratioLimit, "expected at most \(limits.ratio) bytes out of each byte, found more",
        at: inputOffset + cursor)
    }
    return chunk
  }

  private func error(for damage: InflateFailure) -> ConversionError {
    let here = inputOffset + cursor
    switch damage.kind {
    case .magic where memberStart > 0:
      return error(
        .gzipTrailing, "expected another gzip member or the end, found other bytes",
        at: memberStart)
    case .magic:
      return error(damage.code, "expected a gzip member, found other bytes", at: memberStart)
    case .header:
      return error(damage.code, "expected a gzip header, found \(damage.words)", at: memberStart)
    case .crc:
      // zlib has taken the four bytes of the field that does not fit.
      return error(damage.code, "expected the content's CRC, found another", at: here - 4)
    case .length:
      return error(damage.code, "expected the content's length, found another", at: here - 4)
    case .data:
      return error(damage.code, "expected deflated data, found \(damage.words)", at: here)
    case .memory:
      return error(damage.code, "expected memory to inflate with, found none", at: here)
    }
  }

  private func error(_ code: DiagnosticCode, _ message: String, at offset: Int) -> ConversionError {
    ConversionError(
      code, "\(message) at byte \(offset) of the compressed file", in: name, at: .binary(offset))
  }
}
