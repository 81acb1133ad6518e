import ArgumentParser
import ConvertCore
import NewsBundle
import TextEncodings

/// Which formats, and their options.
struct FormatArguments: ParsableArguments {
  @Option(name: .shortAndLong, help: "The format of every input; else it is found.")
  var from: String?

  @Option(
    name: .shortAndLong,
    help: """
      The format to write; inside a bundle, that of its members, or 'original' to keep every \
      document as it is.
      """)
  var to: String?

  @Option(
    name: .customLong("option"),
    help: ArgumentHelp("An option of a format; repeatable.", valueName: "name=value"))
  var options: [OptionValue] = []

  @Option(
    name: .customLong("output-encoding"),
    help: ArgumentHelp("The encoding to write (default: UTF-8).", valueName: "encoding"))
  var outputEncodingName: String?

  @OptionGroup(title: "Encodings") var decoding: DecodingArguments

  /// The encoding to write.
  func outputEncoding() throws -> TextEncoding {
    try outputEncodingName.map { try TextEncoding.named($0, for: "--output-encoding") } ?? .utf8
  }

  /// Whether documents are to stay in the formats they are in.
  var keepsOriginals: Bool { to == OriginalsRun.name }

  /// A reader with the format and the options that the user gave, of the articles of bundles that
  /// fulfil every condition.
  func reader(
    _ registry: FormatRegistry, limits: Limits, where conditions: [String] = []
  ) throws -> DocumentReader {
    let format = try from.map { try registry.named($0, for: "--from") }
    if let format, format.reader == nil {
      throw CommandFailure(.usage, "convert: expected a format that is read, found \(format.name)")
    }
    let options = options
    let decoding = try decoding.options()
    return DocumentReader(registry, format: format, limits: limits, decoding: decoding) {
      (format) throws(ConversionError) in
      var options = try options.isEmpty ? format.defaults : format.options(options)
      if conditions.isEmpty { return options }
      guard options.has("where") else {
        throw ConversionError(
          .bundleNoFooter, "expected a bundle for --where, found \(format.name)",
          at: SourceLocation(DocumentName("--where")))
      }
      try options.set("where", to: conditions.joined(separator: "\n"), in: format.descriptor)
      return options
    }
  }

  /// Checks that each option belongs to the format that is read or one of those that are written.
  func check(with targets: [Format], in registry: FormatRegistry) throws {
    let sources = from.flatMap { registry[$0] }.map { [$0] } ?? registry.formats
    for option in options {
      let isKnown = (targets + sources).contains { $0.has(option) }
      if isKnown {
        try checkValue(of: option, for: targets + (from == nil ? [] : sources))
        if from == nil { try checkValue(of: option, forOneOf: sources) }
        continue
      }
      let names = Set(targets.flatMap(\.descriptor.options).map(\.name)).sorted()
      throw CommandFailure(
        .usage,
        "convert: expected an option of \(targets.map(\.name).joined(separator: " or "))"
          + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
          + ", found '\(option.name)'")
    }
  }

  /// Checks that the value fits each of the formats that has the option.
  private func checkValue(of option: OptionValue, for formats: [Format]) throws {
    for format in formats {
      do throws(ConversionError) {
        _ = try format.options([option])
      } catch {
        throw CommandFailure(.usage, "convert: \(error.diagnostic.message)")
      }
    }
  }

  /// Checks that the value fits one of the formats that have the option: which of them is read
  /// only the input says.
  private func checkValue(of option: OptionValue, forOneOf formats: [Format]) throws {
    let takers = formats.filter { $0.has(option) }
    let takes = takers.contains { (try? $0.options([option])) != nil }
    if !takes { try checkValue(of: option, for: takers) }
  }
}

/// An option of a format as the user writes it: NAME=VALUE.
struct OptionValue: ExpressibleByArgument, Sendable {
  let name: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    name = String(argument[..<equals])
    value = String(argument[argument.utf8.index(after: equals)...])
  }
}

extension Format {
  /// Whether the option is one of this format's.
  func has(_ option: OptionValue) -> Bool {
    descriptor.options.contains { $0.name == option.name }
  }

  /// The format's defaults, and those of `options` that are its own.
  func options(_ options: [OptionValue]) throws(ConversionError) -> FormatOptions {
    var all = defaults
    for option in options where has(option) {
      try all.set(option.name, to: option.value, in: descriptor)
    }
    return all
  }
}

extension FormatRegistry {
  /// The format of this name.
  ///
  /// - Throws: `CommandFailure` that names the nearest format.
  func named(_ name: String, for option: String? = nil) throws -> Format {
    if let format = self[name] { return format }
    let names = formats.map(\.name)
    let nearest = names.min { $0.distance(to: name) < $1.distance(to: name) }
    throw CommandFailure(
      .usage,
      "convert: expected a format\(option.map { " for \($0)" } ?? ""), found '\(name)'; did you mean \(nearest ?? "json")?",
      "The formats are: \(names.joined(separator: ", ")).")
  }
}

extension String {
  /// How many bytes must be changed, put in or left out to make the other string (Levenshtein).
  fileprivate func distance(to other: String) -> Int {
    let other = Array(other.lowercased().utf8)
    var row = Array(0...other.count)
    for (line, byte) in lowercased().utf8.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let substituted = diagonal + (byte == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(substituted, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
