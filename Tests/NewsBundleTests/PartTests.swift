import ConvertCore
import GzipKit
import TestKit
import Testing

@Suite("files of an archive that are read beside each other")
struct PartTests {
  @Test("articles and what there is to tell come in the order of the archive", arguments: [2, 5])
  func order(workers: Int) throws {
    let archive = gzipped(Self.mixed.archive)
    let reader = DocumentReader(registry)
    let alone = Account(of: archive, named: "a.tar.gz", by: reader)
    #expect(alone.lines.count > 3000)
    let together = Account(of: archive, named: "a.tar.gz", by: reader, workers: workers)
    #expect(together.difference(from: alone) == nil)
  }

  @Test("what is whole before the end of a cut archive is read", arguments: [2, 5])
  func cut(workers: Int) throws {
    let whole = Self.mixed.archive
    let reader = DocumentReader(registry)
    for end in stride(from: 700_001, to: whole.count, by: 311_111) {
      let archive = Array(whole[..<end])
      let alone = Account(of: archive, named: "a.tar", by: reader)
      let together = Account(of: archive, named: "a.tar", by: reader, workers: workers)
      #expect(together.difference(from: alone) == nil)
    }
  }

  @Test("archives in an archive share its limits, whoever reads", arguments: [2, 5])
  func budget(workers: Int) throws {
    let archive = gzipped(Self.mixed.archive)
    var limits = Limits.standard
    limits.entries = 2200
    let reader = DocumentReader(registry, limits: limits)
    let alone = Account(of: archive, named: "a.tar.gz", by: reader)
    #expect(alone.lines.last?.contains("limit.entries") ?? false)
    let together = Account(of: archive, named: "a.tar.gz", by: reader, workers: workers)
    #expect(together.difference(from: alone) == nil)
  }

  /// Articles, with everything else that an archive may hold between them.
  private static let mixed: RawTar = {
    var tar = RawTar()
    for number in 0..<3000 {
      let path = "day/\(number)"
      switch number % 331 {
      case 5: tar.add("../\(number).txt", story("Outside"))
      case 6: tar.add(path + ".png", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3])
      case 7: tar.add(path + ".txt.gz", gzipped(story("Packed \(number)")))
      case 8:
        var inner = RawTar()
        for part in 0..<40 { inner.add("\(part).txt", story("Inner \(number) \(part)")) }
        tar.add(path + ".tar.gz", gzipped(inner.archive))
      case 9: tar.add(path + ".txt", [])
      case 10: tar.add("day", type: "5")
      case 11: tar.add("day/\(number - 1)", type: "2", link: "/etc/passwd")
      default: tar.add(path + ".txt", story("Bridge \(number)"))
      }
    }
    return tar
  }()
}
