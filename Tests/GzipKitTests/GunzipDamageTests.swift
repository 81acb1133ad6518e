import ConvertCore
import GzipKit
import Testing

@Suite struct GunzipDamageTests {
  let content = Prose.bytes(900)
  var member: [UInt8] { Deflater().member(content) }

  @Test("a member cut at any byte is truncated there, after what can be had", arguments: [1, 5000])
  func truncation(size: Int) {
    let member = member
    for count in member.indices {
      let outcome = Outcome(gunzipping: Array(member[..<count]), by: size)
      #expect(outcome.code == .gzipTruncated)
      #expect(outcome.byte == count)
      #expect(content.starts(with: outcome.bytes))
    }
  }

  @Test("two members cut at any byte are truncated, but where the second would begin")
  func truncatedSecond() {
    let first = Deflater().member([1, 2, 3])
    let stream = first + member
    for count in stream.indices where count != first.count {
      #expect(Outcome(gunzipping: Array(stream[..<count])).code == .gzipTruncated)
    }
    let outcome = Outcome(gunzipping: Array(stream[..<first.count]))
    #expect(outcome.bytes == [1, 2, 3] && outcome.error == nil)
  }

  @Test("a member with any one bit flipped is an error or has the same content")
  func flips() {
    let member = member
    for place in member.indices {
      for bit in 0..<8 {
        var damaged = member
        damaged[place] ^= 1 << UInt8(bit)
        let outcome = Outcome(gunzipping: damaged)
        if outcome.error == nil {
          #expect(outcome.bytes == content)
          // The text flag, the time, the effort and the system say nothing of the content, nor do
          // the bits after the last code.
          #expect((3..<10).contains(place) || place == member.count - 9)
        } else {
          #expect((outcome.byte ?? -1) <= damaged.count)
        }
        #expect(outcome == Outcome(gunzipping: damaged, by: 1))
      }
    }
  }

  @Test("a wrong CRC and a wrong length are told apart, with the place of the field")
  func trailer() {
    var crc = [0] + member
    crc.removeFirst()
    crc[crc.count - 8] ^= 1
    let first = Outcome(gunzipping: crc)
    #expect(first.code == .gzipCRC)
    #expect(first.byte == crc.count - 8)
    #expect(first.bytes == content)

    var length = member
    length[length.count - 1] ^= 0x80
    let second = Outcome(gunzipping: length)
    #expect(second.code == .gzipLength)
    #expect(second.byte == length.count - 4)
    #expect(second.bytes == content)
  }

  @Test("an unknown method and reserved flags are header errors of their member")
  func header() {
    let first = Deflater().member([1])
    for (place, byte) in [(2, 7), (3, 0x80)] as [(Int, UInt8)] {
      var second = member
      second[place] = byte
      let outcome = Outcome(gunzipping: first + second)
      #expect(outcome.code == .gzipHeader)
      #expect(outcome.byte == first.count)
      #expect(outcome.bytes == [1])
    }
  }

  @Test("data that is not deflated is an error inside the member")
  func data() {
    let header = Array(member.prefix(10))
    let outcome = Outcome(gunzipping: header + [0xFF, 0xFF])
    #expect(outcome.code == .gzipData)
    #expect((10...12).contains(outcome.byte ?? 0))
  }
}
