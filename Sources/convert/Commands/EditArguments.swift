import ArgumentParser
import ConvertCore

/// What every article is given, whatever it says.
struct EditArguments: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Give every article this value of a field; repeatable, and in a list each adds one. A concept "
        + "is a name, scheme:code or a URI; without a value the field is emptied.",
      valueName: "field=value"))
  var values: [OptionValue] = []

  /// The edits.
  func edits() throws -> ArticleEdits {
    var edits = ArticleEdits()
    for value in values {
      do throws(ConversionError) {
        guard let text = String(validating: ProgramArguments.bytes(of: value.value), as: UTF8.self)
        else {
          throw ConversionError(
            .editValue, "expected UTF-8 for \(value.name), found bytes that are not",
            at: SourceLocation(DocumentName(value.name)))
        }
        try edits.set(value.name, to: text)
      } catch {
        let fields = ArticleEdits.fields.joined(separator: ", ")
        throw CommandFailure(
          .usage, "convert: \(error.diagnostic.message)",
          error.diagnostic.code == .editField ? "The fields are: \(fields)." : nil)
      }
    }
    return edits
  }
}
