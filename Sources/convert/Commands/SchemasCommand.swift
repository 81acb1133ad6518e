import ArgumentParser
import ConvertCore
import SchemaStore
import StandardFormats

/// Lists, installs and finds official schemas.
struct SchemasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert schemas",
    abstract: "Keep the official schemas that 'convert validate' uses, for use without a network.",
    subcommands: [
      SchemasListCommand.self, SchemasInstallCommand.self, SchemasPathCommand.self,
    ])
}

/// Lists what is installed.
struct SchemasListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the schemas that are built in or installed.")

  @OptionGroup var schemas: SchemaArguments

  func run() throws {
    let installed = try InstalledSchemas.opened(schemas.path)
    var lines = ""
    for format in StandardFormats.registry.formats where format.schema != nil {
      lines += "\(format.name)\t\(format.descriptor.title) (built in)\n"
    }
    for standard in NewsStandard.all {
      for version in installed.versions(of: standard) {
        let file = installed.file(of: standard, version)?.string ?? ""
        lines += "\(standard.name)/\(version)\t\(standard.title) \(version), \(file.printable)\n"
      }
    }
    try StandardOutput.write(lines)
  }
}

/// Says where a schema is, for other programs.
struct SchemasPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Print the folder of installed schemas, or the file of one.")

  @Argument(help: "A schema, such as newsml-g2/2.35, or newsml-g2 for the latest.")
  var name: String?

  @OptionGroup var schemas: SchemaArguments

  func run() throws {
    guard let name else { return try StandardOutput.write(schemas.path.string + "\n") }
    guard let file = try InstalledSchemas.opened(schemas.path).file(named: name) else {
      throw CommandFailure(
        .usage, "convert: expected an installed schema ('convert schemas list'), found '\(name)'")
    }
    try StandardOutput.write(file.string + "\n")
  }
}

/// Installs schemas.
struct SchemasInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Copy the official schemas in a folder, and all below it, to the installed ones.",
    discussion: """
      Folders are known by the names of the files as IPTC publishes them. Each schema is compiled \
      before it is installed. What is there already is replaced, at once or not at all.

      Exit status: 0 installed, 3 nothing to install, 66 no such folder, 73 cannot write.
      """)

  @Argument(help: ArgumentHelp("A folder with official schemas.", valueName: "dir"))
  var folder: String

  @OptionGroup var schemas: SchemaArguments

  func run() throws {
    let printer = MessagePrinter(isQuiet: false, isVerbose: false, color: .auto)
    let source = FilePath(argument: folder)
    guard let status = source.status(), status.isFolder else {
      throw CommandFailure(
        .noInput, "convert: expected a folder with schemas, found none: \(source.string)")
    }
    var installation = SchemaInstallation(to: schemas.path, printer)
    try printer.running { () throws(ConversionError) in try installation.install(from: source) }
    for name in installation.installed { try StandardOutput.write("installed \(name)\n") }
    printer.tell(
      "\(installation.installed.count) installed, \(installation.failed) failed"
        + " in \(schemas.path.string)")
    if installation.installed.isEmpty { throw CommandFailure(.allFailed) }
    if installation.failed > 0 { throw CommandFailure(.someFailed) }
  }
}

extension InstalledSchemas {
  /// Opens the folder for a command.
  fileprivate static func opened(_ path: FilePath) throws -> InstalledSchemas {
    do throws(ConversionError) {
      return try InstalledSchemas(path)
    } catch {
      throw CommandFailure(.inputOutput, error.description)
    }
  }
}
