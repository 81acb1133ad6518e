import ArgumentParser
import ConvertCore
import TextEncodings

/// How text is turned into Unicode.
struct DecodingArguments: ParsableArguments {
  /// What becomes of bytes that are no text.
  enum Invalid: String, CaseIterable, ExpressibleByArgument {
    case error
    case replace
  }

  @Option(
    help: """
      The encoding of texts that are not UTF-8 and have no byte order mark; else it is found. XML \
      declares its own.
      """)
  var encoding: String?

  @Option(help: "Bytes that are no text: error, or replace by U+FFFD and tell.")
  var invalid = Invalid.error

  @Option(help: "Bring every text into a normalization form: nfc or nfd.")
  var normalize: NormalizationForm?

  /// The options that the user gave.
  func options() throws -> DecodingOptions {
    var options = DecodingOptions.standard
    options.encoding = try encoding.map { try TextEncoding.named($0, for: "--encoding") }
    options.replacesInvalid = invalid == .replace
    options.normalization = normalize
    return options
  }
}

extension NormalizationForm: ExpressibleByArgument {}

extension TextEncoding {
  /// The encoding of this name.
  ///
  /// - Throws: `CommandFailure` that names the nearest one.
  static func named(_ name: String, for option: String) throws -> TextEncoding {
    if let encoding = named(name) { return encoding }
    throw CommandFailure(
      .usage,
      "convert: expected an encoding for \(option), found '\(name)'; did you mean \(nearest(to: name))?",
      "The encodings are: \(all.map(\.name).joined(separator: ", ")).")
  }
}
