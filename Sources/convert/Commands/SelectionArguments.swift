import ArgumentParser
import ConvertCore
import NewsBundle

/// Which articles of an archive, by what its manifest says of them.
struct SelectionArguments: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only articles of which this is so: FIELD=VALUE, !=, <, <=, >, >= or ~ for a part of the"
        + " text. Fields: path, id, version, headline, published, language, section, format, size."
        + " Repeatable.",
      valueName: "condition"))
  var conditions: [String] = []

  /// The selection.
  func selection(_ paths: [String] = []) throws -> Selection {
    Selection(
      paths: paths,
      conditions: try conditions.map { text in
        guard let condition = SelectionCondition(text) else {
          throw CommandFailure(
            .usage, "convert: expected FIELD=VALUE for --where, found '\(text)'")
        }
        return condition
      })
  }
}

/// Which articles of an archive a command is about.
struct Selection {
  /// Their paths, or those of folders they are in; all where there are none.
  let paths: [String]
  let conditions: [SelectionCondition]

  func matches(path: String) -> Bool {
    paths.isEmpty
      || paths.contains { wanted in
        let folder = wanted.utf8.last == UInt8(ascii: "/") ? wanted : wanted + "/"
        return path.utf8.elementsEqual(wanted.utf8) || path.utf8.starts(with: folder.utf8)
      }
  }

  func matches(_ entry: ManifestEntry) -> Bool {
    matches(path: entry.path) && conditions.allSatisfy { $0.holds(for: entry) }
  }

  /// Refuses conditions for an archive that has no manifest.
  func requireNoManifest(for name: DocumentName) throws(ConversionError) {
    if conditions.isEmpty { return }
    throw ConversionError(
      .bundleNoFooter, "expected a bundle for --where, found an archive without a manifest",
      at: SourceLocation(name))
  }
}
