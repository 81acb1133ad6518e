import ArgumentParser
import ConvertCore

/// The inputs: operands, and lists of them.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders (with all below them), bundles, bundle!path, or - for standard input.",
      valueName: "IN"))
  var operands: [String] = []

  @Option(
    name: .customLong("files-from"),
    help: ArgumentHelp(
      "Take inputs from a file, one a line, - for standard input; repeatable.", valueName: "LIST"))
  var lists: [String] = []

  @Flag(name: .customShort("0"), help: "The lists end each input with NUL, not with a line end.")
  var endsWithNUL = false

  /// The operands, with those that the lists name.
  func named(_ printer: MessagePrinter) throws -> [Operands.Name] {
    var names = operands.map { Operands.Name($0) }
    for list in lists {
      do throws(ConversionError) {
        names += try listed(in: list)
      } catch {
        printer.report(error.diagnostic)
        throw CommandFailure(error.diagnostic.code == .noSuchInput ? .noInput : .inputOutput)
      }
    }
    return operands.isEmpty && lists.isEmpty ? [Operands.Name("-")] : names
  }

  private func listed(in list: String) throws(ConversionError) -> [Operands.Name] {
    let path = FilePath(argument: list)
    let source =
      list == "-"
      ? FileSource() : try FileSource(opening: path, name: DocumentName(path.string))
    let input = Input(DocumentName(path.string), source)
    let bytes = try input.readAll(limit: .max)
    return bytes.split(separator: endsWithNUL ? 0 : 10).map {
      Operands.Name(ProgramArguments.string(of: Array($0)), isListed: true)
    }
  }
}
