import ConvertCore
import NewsBundle
import Testing

@Suite("appending to a bundle")
struct AppendTests {
  private func append(
    _ documents: [StoredDocument], to bytes: [UInt8]
  ) throws(ConversionError) -> [UInt8] {
    let archive = try open(bytes)
    var writer = try BundleWriter(
      appendingTo: archive, options: FormatOptions(defaultsOf: Format.bundle.descriptor))
    var result = Array(bytes.prefix(archive.payloadSize))
    for document in documents { result += try writer.add(document) }
    try writer.finish { result += $0 }
    return result
  }

  @Test("old blocks stay byte for byte, and all articles are found and verified")
  func append() throws {
    let all = stories(2300)
    let old = all.enumerated().filter { $0.offset % 3 != 0 }.map(\.element)
    let new = all.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
    let before = try bundle(old, ["block-size": "9000"])
    let after = try append(new, to: before)
    let payload = try open(before).payloadSize
    #expect(after.prefix(payload).elementsEqual(before.prefix(payload)))
    let archive = try open(after)
    var paths: [String] = []
    try archive.forEachEntry { paths.append($0.path) }
    #expect(paths == all.map(\.path))
    for document in [all[0], all[1], all[2299]] {
      let entry = try #require(try archive.entry(at: document.path))
      #expect(try archive.content(of: entry) == document.bytes)
    }
    let survey = try Survey(after)
    #expect(survey.findings.isEmpty)
    #expect(survey.whole == 2300)
    #expect(read(after).headlines.count == 2300)
  }

  @Test("appending nothing changes nothing")
  func nothing() throws {
    let before = try bundle(stories(1800))
    #expect(try append([], to: before) == before)
  }

  @Test("a path that is in the bundle is refused")
  func duplicate() throws {
    let before = try bundle(stories(10))
    let error = #expect(throws: ConversionError.self) {
      try append([StoredDocument(path: "2023/100003.TXT", bytes: story("A"))], to: before)
    }
    #expect(error?.diagnostic.code == .outputCollision)
  }
}
