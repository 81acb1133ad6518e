/// The options of one format with the values that hold for one conversion.
public struct FormatOptions: Hashable, Sendable {
  /// The options, with their defaults: there are few, and who reads many documents wants them often.
  private let options: [FormatOption]
  private var given: [String: String] = [:]

  /// Creates the defaults of a format.
  public init(defaultsOf descriptor: FormatDescriptor) {
    options = descriptor.options
  }

  /// No options at all.
  public static let none = FormatOptions()

  private init() {
    options = []
  }

  /// Whether the format has the option at all.
  public func has(_ name: String) -> Bool {
    value(of: name) != nil
  }

  private func value(of name: String) -> String? {
    given[name] ?? options.first { $0.name == name }?.defaultValue
  }

  /// Sets an option that the descriptor has; the value is checked against the option's kind.
  ///
  /// - Throws: `ConversionError` with the code `option.unknown` or `option.value`.
  public mutating func set(
    _ name: String, to value: String, in descriptor: FormatDescriptor
  ) throws(ConversionError) {
    guard let option = descriptor.options.first(where: { $0.name == name }) else {
      throw ConversionError(
        "option.unknown",
        "expected an option of \(descriptor.name)"
          + list(descriptor.options.map(\.name), before: " (", after: ")")
          + ", found '\(name)'",
        at: SourceLocation(DocumentName("--option")))
    }
    guard let expected = option.kind.complaint(about: value) else {
      given[name] = value
      return
    }
    throw ConversionError(
      "option.value", "expected \(expected) for \(name), found '\(value)'",
      at: SourceLocation(DocumentName("--option")))
  }

  /// The value of an option, or the empty string where the format has none of this name.
  public func text(_ name: String) -> String {
    value(of: name) ?? ""
  }

  /// Whether a flag is `true`.
  public func flag(_ name: String) -> Bool {
    value(of: name) == "true"
  }

  /// The value of a whole-number option, or nothing where the format has none of this name.
  public func integer(_ name: String) -> Int? {
    value(of: name).flatMap { Int($0) }
  }

  private func list(_ names: [String], before: String, after: String) -> String {
    names.isEmpty ? "" : before + names.joined(separator: ", ") + after
  }
}

extension FormatOption.Kind {
  /// What was expected instead of `value`, or nothing where it fits.
  fileprivate func complaint(about value: String) -> String? {
    switch self {
    case .flag:
      value == "true" || value == "false" ? nil : "true or false"
    case .integer(let range):
      Int(value).map(range.contains) ?? false
        ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let words):
      words.contains(value) ? nil : "one of \(words.joined(separator: ", "))"
    case .text:
      nil
    }
  }
}
