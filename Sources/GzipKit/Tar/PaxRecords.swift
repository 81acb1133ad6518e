/// What a pax extended header says of the entry after it (POSIX.1 pax, "pax Extended Header").
struct PaxRecords {
  /// A record that cannot be, and where it starts in the header's content.
  struct Fault: Error {
    var offset: Int
    var expected: String
  }

  private(set) var path: [UInt8]?
  private(set) var linkTarget: [UInt8]?
  private(set) var size: Int?
  private(set) var modified: Int?
  private(set) var isSparse = false

  /// Creates the records of no header.
  init() {}

  /// Creates the records of a header's content.
  init(_ bytes: [UInt8]) throws(Fault) {
    var start = 0
    while start < bytes.count {
      // NULs after the last record are padding that some programs count as content.
      if bytes[start] == 0, bytes[start...].allSatisfy({ $0 == 0 }) { return }
      let (body, end) = try Self.record(in: bytes, at: start)
      guard let equals = body.firstIndex(of: UInt8(ascii: "=")), equals > body.startIndex else {
        throw Fault(offset: start, expected: "a keyword and \"=\"")
      }
      let isTaken = take(body[..<equals], body[(equals + 1)...])
      guard isTaken else { throw Fault(offset: start, expected: "a number") }
      start = end
    }
  }

  /// The part of a record between its length and its line feed, and where the next record starts.
  private static func record(
    in bytes: [UInt8], at start: Int
  ) throws(Fault) -> (body: ArraySlice<UInt8>, end: Int) {
    var length = 0
    var place = start
    while place < bytes.count, place - start < 8, let digit = digit(bytes[place]) {
      length = length * 10 + digit
      place += 1
    }
    guard place > start, place < bytes.count, bytes[place] == UInt8(ascii: " ") else {
      throw Fault(offset: start, expected: "a length and a space")
    }
    let end = start + length
    guard end > place + 1, end <= bytes.count, bytes[end - 1] == UInt8(ascii: "\n") else {
      throw Fault(offset: start, expected: "a line feed where the length says")
    }
    return (bytes[(place + 1)..<(end - 1)], end)
  }

  /// Takes a record in and tells whether its value is one; an empty value undoes one before it.
  private mutating func take(_ key: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool {
    switch String(decoding: key, as: UTF8.self) {
    case "path": path = value.isEmpty ? nil : Array(value)
    case "linkpath": linkTarget = value.isEmpty ? nil : Array(value)
    case "size":
      size = Self.number(value)
      return size != nil || value.isEmpty
    case "mtime":
      modified = Self.seconds(value)
      return modified != nil || value.isEmpty
    case let name where name.hasPrefix("GNU.sparse."): isSparse = true
    default: break
    }
    return true
  }

  /// The whole seconds at or before a decimal number of them.
  private static func seconds(_ text: ArraySlice<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let seconds = number(whole) else { return nil }
    let fraction = parts.dropFirst().first ?? []
    guard fraction.allSatisfy({ digit($0) != nil }) else { return nil }
    guard isNegative else { return seconds }
    return fraction.allSatisfy { $0 == UInt8(ascii: "0") } ? -seconds : -seconds - 1
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard !text.isEmpty, text.allSatisfy({ digit($0) != nil }) else { return nil }
    return Int(String(decoding: text, as: UTF8.self))
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte & 15) : nil
  }
}
