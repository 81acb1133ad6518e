import ConvertCore
import GzipKit

/// The decoded bytes of gzip members from some place of a file on, up to the first damage.
///
/// Damage ends the stream as if the file ended there; `fault` tells of it. A chunk never goes over the
/// end of a member, so that `memberStart` is that of the chunk handed out last.
final class MemberStream: ByteSource {
  /// What ended the stream before its time.
  struct Fault {
    let words: String
    /// Whether the file just ends; what came before is sound then.
    let isTruncation: Bool
  }

  /// What is wrong, once the stream has ended.
  private(set) var fault: Fault?
  /// The offset in the file of the member that is being read.
  private(set) var memberStart: Int
  /// The offset in the file of the next byte to be decoded.
  private(set) var offset: Int

  private let source: any ByteSource
  private let end: Int
  private let isSingle: Bool
  private let inflater = Inflater()
  private var input: [UInt8] = []
  private var cursor = 0
  private var isAtEnd = false

  init(_ source: any ByteSource, _ range: Range<Int>, isSingle: Bool = false) {
    self.source = source
    self.isSingle = isSingle
    memberStart = range.lowerBound
    offset = range.lowerBound
    end = range.upperBound
  }

  func next() throws(ConversionError) -> [UInt8] {
    while !isAtEnd {
      if inflater.state == .ended, try !beginMember() { break }
      try fill()
      let (output, used) = inflater.inflate(input, from: cursor)
      cursor += used
      offset += used
      if case .failed(let failure) = inflater.state { stop(failure.words) }
      if !output.isEmpty { return output }
      if inflater.state == .running, cursor == input.count, offset >= end {
        stop("the end inside a block", isTruncation: true)
      }
    }
    return []
  }

  /// Goes to the next member, over zeros that are padding, and tells whether there is one.
  private func beginMember() throws(ConversionError) -> Bool {
    if isSingle { isAtEnd = true }
    while !isAtEnd {
      try fill()
      if cursor == input.count { isAtEnd = true }
      while cursor < input.count, input[cursor] == 0 {
        cursor += 1
        offset += 1
      }
      if cursor < input.count { break }
    }
    if isAtEnd { return false }
    memberStart = offset
    inflater.reset()
    return true
  }

  private func fill() throws(ConversionError) {
    guard cursor == input.count, offset < end else { return }
    input = try source.read(at: offset, count: min(end - offset, 1 << 16))
    cursor = 0
    if input.isEmpty { stop("the end inside a block", isTruncation: true) }
  }

  private func stop(_ words: String, isTruncation: Bool = false) {
    isAtEnd = true
    fault = Fault(words: words, isTruncation: isTruncation)
  }
}
