/// Finds what stood before at most a window back, in up to 2³⁰ bytes.
///
/// The places whose four bytes hash alike form a chain, the latest first; zlib's are those of three
/// bytes, and in prose a good deal longer. The latest place of each three bytes is known besides. It
/// reads memory without a check at each byte: every place it is given lies in the input, and no
/// match goes over its end.
struct MatchFinder: ~Copyable {
  /// How far back deflate can point (RFC 1951 section 2).
  static let window = 1 << 15
  /// The longest match.
  static let longest = 258
  /// The shortest match.
  static let shortest = 3

  private static let hashBits: UInt32 = 16
  private static let shortHashBits: UInt32 = 14
  private static let multiplier: UInt32 = 0x1E35_A7BD
  /// A place that is out of every window.
  private static let nowhere = Int32.min

  private let input: UnsafeRawPointer
  private let end: Int
  private let heads = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << hashBits)
  private let shortHeads = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << shortHashBits)
  private let chain = UnsafeMutablePointer<Int32>.allocate(capacity: window)

  init(_ input: UnsafeRawBufferPointer) {
    // An empty buffer may have no address; none of its places is asked for.
    self.input = input.baseAddress ?? UnsafeRawPointer(heads)
    end = input.count
    heads.initialize(repeating: Self.nowhere, count: 1 << Self.hashBits)
    shortHeads.initialize(repeating: Self.nowhere, count: 1 << Self.shortHashBits)
    chain.initialize(repeating: Self.nowhere, count: Self.window)
  }

  deinit {
    heads.deallocate()
    shortHeads.deallocate()
    chain.deallocate()
  }

  /// Takes note of places without looking for a match there.
  @inline(__always)
  func note(_ places: Range<Int>) {
    var place = places.lowerBound
    let last = min(places.upperBound, end &- 3)
    while place < last {
      _ = note(place, load32(place))
      place &+= 1
    }
  }

  /// Takes note of a place, and looks at up to `depth` others for a match that is longer than `least`,
  /// which is at least 2; a distance of 0 says that there is none.
  @inline(__always)
  func match(at place: Int, longerThan least: Int, depth: Int) -> (length: Int, distance: Int) {
    let limit = min(Self.longest, end &- place)
    guard limit >= 4 else { return (least, 0) }
    let bytes = load32(place)
    let latest = note(place, bytes)
    let oldest = Int32(truncatingIfNeeded: place &- Self.window)
    var (length, distance) = (least, 0)
    if least < 3, latest.short >= oldest, (load32(Int(latest.short)) ^ bytes) & 0xFF_FFFF == 0 {
      (length, distance) = (3, place &- Int(latest.short))
    }
    guard length < limit else { return (length, distance) }
    // A longer match has these four bytes, too; most places do not.
    var offset = max(length &- 3, 0)
    var tail = load32(place &+ offset)
    var candidate = latest.long
    var depth = depth
    while candidate >= oldest, depth > 0 {
      let other = Int(candidate)
      if load32(other &+ offset) == tail, load32(other) == bytes {
        let found = matchLength(place, other, limit)
        if found > length {
          (length, distance) = (found, place &- other)
          if length == limit { break }
          offset = length &- 3
          tail = load32(place &+ offset)
        }
      }
      depth &-= 1
      candidate = chain[other & (Self.window &- 1)]
    }
    return (length, distance)
  }

  /// Takes note of a place and tells the latest before it whose four bytes, or three, hash alike.
  @inline(__always)
  private func note(_ place: Int, _ bytes: UInt32) -> (long: Int32, short: Int32) {
    let hash = Int((bytes &* Self.multiplier) &>> (32 &- Self.hashBits))
    let shortHash = Int(((bytes &<< 8) &* Self.multiplier) &>> (32 &- Self.shortHashBits))
    let latest = (heads[hash], shortHeads[shortHash])
    chain[place & (Self.window &- 1)] = latest.0
    heads[hash] = Int32(truncatingIfNeeded: place)
    shortHeads[shortHash] = Int32(truncatingIfNeeded: place)
    return latest
  }

  /// How many bytes at two places are the same, of which the first four are.
  @inline(__always)
  private func matchLength(_ place: Int, _ other: Int, _ limit: Int) -> Int {
    var length = 4
    while length &+ 8 <= limit {
      let difference = load64(place &+ length) ^ load64(other &+ length)
      if difference != 0 { return length &+ difference.trailingZeroBitCount &>> 3 }
      length &+= 8
    }
    while length < limit, input[place &+ length] == input[other &+ length] { length &+= 1 }
    return length
  }

  @inline(__always)
  private func load32(_ place: Int) -> UInt32 {
    UInt32(littleEndian: input.loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  @inline(__always)
  private func load64(_ place: Int) -> UInt64 {
    UInt64(littleEndian: input.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}

extension UnsafeRawPointer {
  @inline(__always)
  fileprivate subscript(place: Int) -> UInt8 { load(fromByteOffset: place, as: UInt8.self) }
}
