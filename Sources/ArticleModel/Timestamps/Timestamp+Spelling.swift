extension Timestamp: CustomStringConvertible {
  /// The ISO 8601 spelling in extended form, with just the parts that are known.
  public var description: String { text.string }

  /// The ISO 8601 spelling in extended form, with just the parts that are known.
  public var text: Text {
    Text(
      String(unsafeUninitializedCapacity: spellingLength) { buffer in
        var speller = Speller(buffer)
        speller.number(year, digits: 4)
        if let month { speller.number(month, digits: 2, after: "-") }
        if let day { speller.number(day, digits: 2, after: "-") }
        if let time { speller.time(time) }
        return speller.count
      })
  }

  // A string of up to 15 bytes, such as a date, then needs no memory of its own.
  private var spellingLength: Int {
    var length = 4 + (month == nil ? 0 : 3) + (day == nil ? 0 : 3)
    if let time {
      length += 6 + (time.second == nil ? 0 : 3)
      length += time.fraction.map { 1 + Int($0.digits) } ?? 0
      length += time.offset == nil ? 0 : 6
    }
    return length
  }
}

extension UTCOffset {
  /// The offset as it is written: "Z" or "+07:00".
  public var spelling: String {
    String(unsafeUninitializedCapacity: 6) { buffer in
      var speller = Speller(buffer)
      speller.offset(self)
      return speller.count
    }
  }
}

/// Writes the parts of a date into memory that has room for them.
private struct Speller {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  mutating func time(_ time: TimeOfDay) {
    number(time.hour, digits: 2, after: "T")
    number(time.minute, digits: 2, after: ":")
    if let second = time.second { number(second, digits: 2, after: ":") }
    if let fraction = time.fraction {
      number(fraction.value, digits: Int(fraction.digits), after: ".")
    }
    if let offset = time.offset { self.offset(offset) }
  }

  mutating func offset(_ offset: UTCOffset) {
    switch offset.sign {
    case .zulu:
      put(UInt8(ascii: "Z"))
      return
    case .plus: number(offset.hours, digits: 2, after: "+")
    case .minus: number(offset.hours, digits: 2, after: "-")
    }
    number(offset.minutes, digits: 2, after: ":")
  }

  mutating func number(_ number: some BinaryInteger, digits: Int, after mark: Unicode.Scalar) {
    put(UInt8(ascii: mark))
    self.number(number, digits: digits)
  }

  /// Writes the number in so many digits, filled up with zeros.
  mutating func number(_ number: some BinaryInteger, digits: Int) {
    var rest = UInt64(number)
    for index in stride(from: count + digits - 1, through: count, by: -1) {
      if index < buffer.count { buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10) }
      rest /= 10
    }
    count += digits
  }

  private mutating func put(_ byte: UInt8) {
    if count < buffer.count { buffer[count] = byte }
    count += 1
  }
}
