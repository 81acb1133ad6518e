/// Deflates bytes (RFC 1951) about as small as gzip does unless told otherwise, in half the time.
///
/// It is ours, and not zlib's, because archives must be the same wherever they are made: zlib's bytes
/// change from one version, and one system's variant of it, to the next. A match is put off where the
/// next byte begins a better one.
struct DeflateEncoder: ~Copyable {
  /// How many places are looked at for a match.
  private static let depth = 64
  /// The length from which on no better match is looked for.
  private static let goodLength = 96
  /// The farthest match of three bytes that pays.
  private static let farthestShort = 4096

  private var bits: BitWriter
  private var block = TokenBlock()

  /// Creates an encoder that goes on behind these bits.
  init(behind pending: (bits: UInt64, count: Int) = (0, 0)) {
    bits = BitWriter(behind: pending)
  }

  /// The bits that are in no byte yet; all else that it knows is in what was taken out.
  var pending: (bits: UInt64, count: Int) { bits.pending }

  /// Takes the bytes out that are ready.
  mutating func take() -> [UInt8] { bits.take() }

  /// Deflates the input from `start` on; what stands before it has been, and is pointed back to.
  ///
  /// The input has at most 2³⁰ bytes.
  mutating func encode(_ input: UnsafeRawBufferPointer, from start: Int, isLast: Bool) {
    let finder = MatchFinder(input)
    finder.note(max(start - MatchFinder.window, 0)..<start)
    var blockStart = start
    var place = start
    while place < input.count {
      place = addToken(at: place, of: input, finder)
      if block.isFull, place < input.count {
        writeBlock(UnsafeRawBufferPointer(rebasing: input[blockStart..<place]), isLast: false)
        blockStart = place
      }
    }
    writeBlock(UnsafeRawBufferPointer(rebasing: input[blockStart...]), isLast: isLast)
    if isLast { bits.align() }
  }

  /// Adds the literals up to the next match, and the match, and returns the place behind it; or only
  /// a literal where there is none.
  @inline(__always)
  private mutating func addToken(
    at start: Int, of input: UnsafeRawBufferPointer, _ finder: borrowing MatchFinder
  ) -> Int {
    var place = start
    var match = finder.match(
      at: place, longerThan: MatchFinder.shortest - 1, depth: Self.depth)
    guard match.distance > 0, match.length > 3 || match.distance <= Self.farthestShort else {
      block.add(input[place])
      return place &+ 1
    }
    var noted = place &+ 1
    while match.length < Self.goodLength, !block.isFull {
      let next = finder.match(
        at: noted, longerThan: match.length &- 1, depth: Self.depth / 2)
      noted &+= 1
      guard next.distance > 0, Self.isBetter(next, than: match) else { break }
      block.add(input[place])
      place &+= 1
      match = next
    }
    block.add(length: match.length, distance: match.distance)
    let end = place &+ match.length
    if noted < end { finder.note(noted..<end) }
    return end
  }

  /// Whether a match one byte on is worth a literal: it is longer, or a good deal nearer.
  @inline(__always)
  private static func isBetter(
    _ next: (length: Int, distance: Int), than match: (length: Int, distance: Int)
  ) -> Bool {
    let nearer = next.distance.leadingZeroBitCount &- match.distance.leadingZeroBitCount
    return 4 &* (next.length &- match.length) &+ nearer > 2
  }

  /// Writes the block, which stands for `content`, in the way that takes least.
  private mutating func writeBlock(_ content: UnsafeRawBufferPointer, isLast: Bool) {
    let (literals, distances) = (block.literalCounts, block.distanceCounts)
    let codes = BlockCodes(
      literals: HuffmanCode(counts: literals, limit: 15),
      distances: HuffmanCode(counts: distances, limit: 15))
    let table = CodeTable(codes)
    let ownSize = table.bitCount + codes.bitCount(literals, distances)
    let fixedSize = BlockCodes.fixed.bitCount(literals, distances)
    if StoredBlock.bitCount(content.count) < min(ownSize, fixedSize) {
      StoredBlock.write(content, isLast: isLast, to: &bits)
    } else if fixedSize <= ownSize {
      bits.reserve(1)
      bits.put(isLast ? 0b011 : 0b010, 3)
      block.write(BlockCodes.fixed, to: &bits)
    } else {
      bits.reserve(1)
      bits.put(isLast ? 0b101 : 0b100, 3)
      table.write(to: &bits)
      block.write(codes, to: &bits)
    }
    block.clear()
  }
}
