import ConvertCore
import GzipKit
import Testing

@Suite struct DeflaterTests {
  @Test("a member names no time, no file and no system")
  func header() {
    #expect(Deflater().member([1, 2]).starts(with: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]))
  }

  @Test("an encoder writes the same however its bytes come", arguments: [1, 1000, 65_536])
  func pieces(size: Int) {
    let bytes = Prose.bytes(200_000)
    let encoder = GzipEncoder()
    let pieces = PieceSource(bytes, by: size)
    var coded: [UInt8] = []
    while case let piece = pieces.next(), !piece.isEmpty { coded += encoder.encode(piece) }
    coded += encoder.finish()
    #expect(coded == Deflater().member(bytes))
    #expect(encoder.finish().isEmpty)
  }

  @Test(
    "an encoder goes on where another was",
    arguments: [(1000, 60_000), (99_991, 3 << 20), (1 << 20, 3 << 20), (1_048_577, 3 << 20)])
  func states(step: Int, size: Int) throws {
    let bytes = Prose.bytes(size)
    var encoder = GzipEncoder()
    var coded: [UInt8] = []
    for start in stride(from: 0, to: size, by: step) {
      coded += encoder.encode(Array(bytes[start...].prefix(step)))
      let next = GzipEncoder()
      try next.goOn(with: encoder.state)
      encoder = next
    }
    coded += encoder.finish()
    #expect(coded == Deflater().member(bytes))
    #expect(encoder.state.isEmpty)
  }

  @Test("what is no state of an encoder is an error")
  func damagedStates() {
    let encoder = GzipEncoder()
    _ = encoder.encode([1, 2, 3])
    let state = encoder.state
    var large = state
    large[16] = 4
    var wide = state
    wide[12] = 32
    for damaged in [[], Array(state.prefix(19)), large, wide] {
      #expect(throws: ConversionError.self) { try GzipEncoder().goOn(with: damaged) }
    }
  }

  @Test("an encoder without bytes writes an empty member")
  func nothing() {
    let encoder = GzipEncoder()
    #expect(encoder.encode([]).isEmpty)
    #expect(encoder.finish() == Deflater().member([]))
  }

  @Test("an encoder that was finished goes on with a new member")
  func again() {
    let encoder = GzipEncoder()
    let coded = encoder.encode([1]) + encoder.finish() + encoder.encode([2]) + encoder.finish()
    #expect(coded == Deflater().member([1]) + Deflater().member([2]))
  }

  @Test("the CRC is gzip's, whole or in pieces")
  func crc() {
    var crc = CRC32()
    for piece in ["123", "", "456789"] { crc.update(Array(piece.utf8)) }
    #expect(crc.value == 0xCBF4_3926)
    #expect(crc == CRC32(Array("123456789".utf8)))
    #expect(CRC32().value == 0)
  }
}

@Suite struct EmptyMemberTests {
  let id: (UInt8, UInt8) = (0x57, 0x43)
  let payload = Array("00000000000012ab".utf8)

  @Test("an empty member has a fixed length and decodes to nothing")
  func length() {
    let member = Deflater.emptyMember(extraID: id, payload)
    #expect(member.count == 42)
    #expect(Outcome(gunzipping: Deflater().member([7]) + member, by: 1).bytes == [7])
    #expect(Outcome(gunzipping: member).error == nil)
  }

  @Test("the payload comes back, up to the longest", arguments: [0, 16, 65_531])
  func payload(count: Int) {
    let payload = Prose.bytes(count)
    let member = Deflater.emptyMember(extraID: id, payload)
    #expect(Deflater.payload(ofEmptyMember: member, extraID: id) == payload)
    #expect(Deflater.payload(ofEmptyMember: member, extraID: (0x57, 0x44)) == nil)
  }

  @Test("a member with any one bit flipped, cut or followed by a byte is no footer")
  func damage() {
    let member = Deflater.emptyMember(extraID: id, payload)
    for place in member.indices where !(16..<32).contains(place) {
      for bit in 0..<8 {
        var damaged = member
        damaged[place] ^= 1 << UInt8(bit)
        #expect(Deflater.payload(ofEmptyMember: damaged, extraID: id) == nil)
      }
    }
    for count in member.indices {
      #expect(Deflater.payload(ofEmptyMember: Array(member[..<count]), extraID: id) == nil)
    }
    #expect(Deflater.payload(ofEmptyMember: member + [0], extraID: id) == nil)
  }
}
