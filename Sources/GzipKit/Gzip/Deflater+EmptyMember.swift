extension Deflater {
  /// Makes a member without content that carries one extra subfield (RFC 1952 section 2.3.1.1).
  ///
  /// Decoders pass over it in silence. Its length is that of the payload and 26 bytes more.
  ///
  /// - Precondition: The payload has at most 65,531 bytes.
  public static func emptyMember(
    extraID: (UInt8, UInt8), _ payload: [UInt8]
  ) -> [UInt8] {
    precondition(payload.count <= 65_531, "an extra field holds at most 65,531 bytes")
    var member = GzipHeader.bytes(flags: GzipHeader.extraFlag)
    append16(payload.count + 4, to: &member)
    member += [extraID.0, extraID.1]
    append16(payload.count, to: &member)
    member += payload
    member += emptyTail
    return member
  }

  /// The payload of a member that `emptyMember` made, or nothing where the bytes are no such member
  /// from the first to the last.
  public static func payload(ofEmptyMember bytes: [UInt8], extraID: (UInt8, UInt8)) -> [UInt8]? {
    guard bytes.count >= 26, bytes.count <= 65_531 + 26 else { return nil }
    let payload = Array(bytes[16..<(bytes.count - 10)])
    return bytes == emptyMember(extraID: extraID, payload) ? payload : nil
  }

  /// An empty last block of fixed codes, the CRC of nothing, and no length.
  private static let emptyTail: [UInt8] = [3, 0, 0, 0, 0, 0, 0, 0, 0, 0]

  private static func append16(_ number: Int, to output: inout [UInt8]) {
    output.append(UInt8(truncatingIfNeeded: number))
    output.append(UInt8(truncatingIfNeeded: number >> 8))
  }
}
