internal import CLibXML2

/// Runs of bytes, each kept once and known by a number from 0.
struct ByteTable {
  private struct Entry {
    let hash: UInt32
    let start: Int
    let count: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  // The numbers by hash, with open addressing; -1 where there is none.
  private var slots = [Int32](repeating: -1, count: 256)

  /// The hash of no bytes.
  static let emptyHash: UInt32 = 2_166_136_261

  /// The hash of a run that goes on with a byte (FNV-1a).
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// The hash of a run.
  static func hash(_ run: UnsafeBufferPointer<UInt8>) -> UInt32 {
    run.reduce(emptyHash, hash)
  }

  /// The number of a run with this hash, where it is kept.
  @inline(__always)
  func find(_ run: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32? {
    guard let first = run.baseAddress else { return nil }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.count == run.count {
        let isSame = bytes.withUnsafeBufferPointer { bytes in
          bytes.baseAddress.map { memcmp($0 + entry.start, first, run.count) == 0 } ?? false
        }
        if isSame { return slots[slot] }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// How many bytes a run has, if it stands at a place of a document; 0 if it does not.
  @inline(__always)
  func length(of number: Int32, at place: Int, in document: UnsafeBufferPointer<UInt8>) -> Int {
    let entry = entries[Int(number)]
    guard let text = document.baseAddress, place + entry.count <= document.count else { return 0 }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return 0 }
      return memcmp(first + entry.start, text + place, entry.count) == 0 ? entry.count : 0
    }
  }

  /// Keeps a run that is not kept, and answers its number.
  mutating func add(_ run: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32 {
    let number = entries.count
    entries.append(Entry(hash: hash, start: bytes.count, count: run.count))
    bytes.append(contentsOf: run)
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for number in entries.indices { put(number) }
    } else {
      put(number)
    }
    return Int32(truncatingIfNeeded: number)
  }

  private mutating func put(_ number: Int) {
    var slot = Int(entries[number].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }
}
