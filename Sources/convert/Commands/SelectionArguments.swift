import ArgumentParser
import ConvertCore
import NewsBundle

/// Which articles of an archive, by what its manifest says of them.
struct SelectionArguments: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only articles of bundles of which this is so: FIELD=VALUE, !=, <, <=, >, >= or ~ for a part of"
        + " the text. Fields: path, id, version, headline, published, language, section, format,"
        + " size. Repeatable.",
      valueName: "condition"))
  var conditions: [String] = []

  /// The selection, together with paths.
  func selection(_ paths: [String] = []) throws -> Selection {
    do throws(ConversionError) {
      return try Selection(paths: paths, conditions: conditions)
    } catch {
      throw CommandFailure(.usage, "convert: --where: \(error.diagnostic.message)")
    }
  }
}

extension Selection {
  /// Refuses conditions for an archive that has no manifest.
  func requireNoManifest(for name: DocumentName) throws(ConversionError) {
    if !needsManifest { return }
    throw ConversionError(
      .bundleNoFooter, "expected a bundle for --where, found an archive without a manifest",
      at: SourceLocation(name))
  }
}
