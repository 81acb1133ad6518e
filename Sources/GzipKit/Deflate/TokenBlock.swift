/// Literals and matches on their way into one block, and how often each symbol occurs.
struct TokenBlock: ~Copyable {
  /// How many tokens a block has: enough to pay for its tables, few enough to follow the text.
  private static let capacity = 1 << 15
  /// What tells a match from a literal.
  private static let matchBit: UInt32 = 1 << 31

  private let tokens = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity + 1)
  private let slots = UnsafeMutablePointer<UInt8>.allocate(capacity: MatchFinder.longest + 1)
  private let literals: UnsafeMutableBufferPointer<UInt32> = .allocate(
    capacity: DeflateSymbols.literalCount)
  private let distances: UnsafeMutableBufferPointer<UInt32> = .allocate(
    capacity: DeflateSymbols.distanceCount)
  private(set) var count = 0

  init() {
    slots.initialize(from: DeflateSymbols.slotsOfLengths, count: MatchFinder.longest + 1)
    literals.initialize(repeating: 0)
    distances.initialize(repeating: 0)
  }

  deinit {
    tokens.deallocate()
    slots.deallocate()
    literals.deallocate()
    distances.deallocate()
  }

  /// Whether the block is to be written; one more token fits in.
  @inline(__always)
  var isFull: Bool { count >= Self.capacity }

  /// How often each literal and length occurs, with the one end of the block.
  var literalCounts: [UInt32] {
    var counts = Array(literals)
    counts[DeflateSymbols.endOfBlock] = 1
    return counts
  }

  /// How often each distance occurs.
  var distanceCounts: [UInt32] { Array(distances) }

  /// Adds a byte.
  @inline(__always)
  mutating func add(_ literal: UInt8) {
    tokens[count] = UInt32(literal)
    count &+= 1
    literals[Int(literal)] &+= 1
  }

  /// Adds a match.
  @inline(__always)
  mutating func add(length: Int, distance: Int) {
    tokens[count] = UInt32(truncatingIfNeeded: length &<< 16 | (distance &- 1)) | Self.matchBit
    count &+= 1
    literals[DeflateSymbols.firstLength &+ Int(slots[length])] &+= 1
    distances[DeflateSymbols.slot(ofDistance: distance)] &+= 1
  }

  /// Makes the block an empty one.
  mutating func clear() {
    count = 0
    literals.update(repeating: 0)
    distances.update(repeating: 0)
  }

  /// Writes the tokens and the end of the block.
  func write(_ codes: borrowing BlockCodes, to bits: inout BitWriter) {
    // No token takes more than 48 bits.
    bits.reserve(6 * (count + 1))
    codes.withEntries { literals, lengths, distances in
      for place in 0..<count {
        let token = tokens[place]
        guard token & Self.matchBit != 0 else {
          bits.put(literals[Int(token)], 0)
          continue
        }
        let length = Int(token &>> 16 & 0x7FFF)
        bits.put(lengths[Int(slots[length])], length)
        let distance = Int(token & 0xFFFF) &+ 1
        bits.put(distances[DeflateSymbols.slot(ofDistance: distance)], distance)
      }
      bits.put(literals[DeflateSymbols.endOfBlock], 0)
    }
  }
}
