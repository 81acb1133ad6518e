import ArticleModel
import ConvertCore
import Foundation
import StandardFormats
import TestKit
import Testing

/// A folder with a document, and beside it what reading and writing it should come to.
///
/// A new case is a new folder with a source and one run with `WIRECOPY_RECORD=1`.
struct Golden: Sendable, CustomTestStringConvertible {
  let folder: URL
  /// The document.
  let source: URL

  /// The cases of every room.
  static let all = Project.rooms.flatMap { room in
    room.appendingPathComponent("Golden").entries.compactMap(Golden.init)
  }

  init?(_ folder: URL) {
    let source = folder.entries.first { $0.lastPathComponent.hasPrefix("source.") }
    guard folder.isFolder, let source else { return nil }
    self.folder = folder
    self.source = source
  }

  var testDescription: String { folder.pathInProject }

  /// The name of the document in its diagnostics.
  var name: DocumentName { DocumentName(source.lastPathComponent) }

  var bytes: [UInt8] { source.bytes ?? [] }

  /// The room's folder.
  var room: String {
    folder.deletingLastPathComponent().deletingLastPathComponent().lastPathComponent
  }

  /// The format that the document should be in: the room's first whose extension it has, else the
  /// room's first.
  var subject: Subject? {
    let subjects = Subject.readable.filter { $0.room == room }
    return subjects.first { $0.descriptor.names(name, without: StandardFormats.registry.codings) }
      ?? subjects.first
  }

  /// The files beside the source.
  var outlineFile: URL { folder.appendingPathComponent("article.outline") }
  var diagnosticsFile: URL { folder.appendingPathComponent("diagnostics.txt") }
  var explainedFile: URL { folder.appendingPathComponent("explained.txt") }
  var writtenFile: URL {
    let source = source.lastPathComponent
    return folder.appendingPathComponent("written" + source.dropFirst("source".count))
  }

  /// The extensions of its own that the format's goldens have: the only ones that are known to make
  /// sense.
  static func extensions(of subject: Subject) -> [ExtensionValue] {
    let values = ownExtensions[subject.name] ?? []
    return values.filter { $0.format == Text(subject.name) }
  }

  private static let ownExtensions: [String: [ExtensionValue]] = {
    var values: [String: [ExtensionValue]] = [:]
    for golden in all {
      guard let subject = golden.subject else { continue }
      for article in subject.read(golden.bytes).articles {
        values[subject.name, default: []] += article.extensions
      }
    }
    return values
  }()
}
