import ConvertCore

extension ArticlesCommand {
  /// The operands, with those that the lists name.
  func inputs(_ printer: MessagePrinter) throws -> [Operands.Name] {
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
