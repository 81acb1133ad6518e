import ArticleModel
import ConvertCore
import Foundation
import StandardFormats
import TestKit
import Testing

@Suite("The rooms and the registry")
struct RoomTests {
  @Test("a native format holds every feature", arguments: ["json", "ndjson", "xml"])
  func nativeFormats(name: String) {
    guard let format = StandardFormats.registry[name] else { return }
    #expect(format.descriptor.reads == .all)
    #expect(format.descriptor.writes == .all)
  }

  @Test("a format has a room with a README and, where it reads, a golden", arguments: Subject.all)
  func hasRoom(subject: Subject) throws {
    let room = try #require(Project.rooms.first { $0.lastPathComponent == subject.room })
    let readme = room.appendingPathComponent("README.md").bytes ?? []
    #expect(readme.contains(10), "Formats/\(subject.room)/README.md says something")
    guard subject.format.reader != nil else { return }
    #expect(Golden.all.contains { $0.room == subject.room }, "Formats/\(subject.room)/Golden")
  }

  @Test("every room has a format", arguments: Project.rooms)
  func isListed(room: URL) {
    #expect(Subject.all.contains { $0.room == room.lastPathComponent })
  }

  @Test("names and aliases are of lower-case letters, digits and hyphens, and of one format each")
  func names() {
    let names = Subject.all.flatMap { [$0.name] + $0.descriptor.aliases }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(
        name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    }
  }

  @Test(
    "a format says what files of it are called and lists its options once", arguments: Subject.all)
  func descriptor(subject: Subject) {
    let descriptor = subject.descriptor
    #expect(!descriptor.extensions.isEmpty && !descriptor.title.isEmpty)
    #expect(descriptor.extensions.allSatisfy { $0 == $0.lowercased() && !$0.hasPrefix(".") })
    let options = descriptor.options.map(\.name)
    #expect(Set(options).count == options.count)
    for option in descriptor.options {
      var options = FormatOptions.none
      #expect(throws: Never.self, "\(option.name): its default is one of its values") {
        try options.set(option.name, to: option.defaultValue, in: descriptor)
      }
    }
  }
}
