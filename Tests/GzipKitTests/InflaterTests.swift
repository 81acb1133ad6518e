import GzipKit
import Testing

@Suite struct InflaterTests {
  @Test("a member's end is found, and the bytes after it are left")
  func end() {
    let member = Deflater().member([1, 2, 3])
    let inflater = Inflater()
    let (output, used) = inflater.inflate([9, 9] + member + member, from: 2)
    #expect(output == [1, 2, 3])
    #expect(used == member.count)
    #expect(inflater.state == .ended)
    #expect(inflater.inflate(member).used == 0)
    inflater.reset()
    #expect(inflater.inflate(member).output == [1, 2, 3])
  }

  @Test("a full output is gone on with, also without input")
  func capacity() {
    let bytes = [UInt8](repeating: 5, count: 1000)
    let member = Deflater().member(bytes)
    let inflater = Inflater()
    var found: [UInt8] = []
    var used = 0
    while inflater.state == .running {
      let step = inflater.inflate(member, from: used, capacity: 100)
      #expect(step.output.count <= 100)
      found += step.output
      used += step.used
    }
    #expect(found == bytes)
    #expect(used == member.count)
  }

  @Test("damage is a state, behind the output before it")
  func damage() {
    var member = Deflater().member([1, 2, 3])
    member[member.count - 8] ^= 1
    let inflater = Inflater()
    #expect(inflater.inflate(member).output == [1, 2, 3])
    guard case .failed(let failure) = inflater.state else {
      Issue.record("the member is damaged")
      return
    }
    #expect(failure.kind == .crc)
    #expect(failure.code == .gzipCRC)
    inflater.reset()
    #expect(inflater.state == .running)
  }

  @Test("a start outside the input is its end", arguments: [Int.min, -1, 99, Int.max])
  func starts(start: Int) {
    let inflater = Inflater()
    _ = inflater.inflate([0x1F], from: start, capacity: 0)
    #expect(inflater.state == .running)
  }
}
