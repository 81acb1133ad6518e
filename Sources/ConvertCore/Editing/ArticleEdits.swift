import ArticleModel

/// Values that take the place of what articles say, whatever they say.
public struct ArticleEdits: Sendable {
  private var edits: [@Sendable (inout Article) -> Void] = []
  private var fields: Set<String> = []

  /// Creates no edit.
  public init() {}

  /// Whether there is none.
  public var isEmpty: Bool { edits.isEmpty }

  /// The fields that can be set, by their keys in the native JSON; rights by their parts.
  public static let fields: [String] = ArticleField.all.flatMap { field -> [String] in
    switch field.place {
    case .rights: ["rights.holder", "rights.notice", "rights.year", "rights.usageTerms"]
    case .media, .extensions: []
    default: [field.name.string]
    }
  }

  /// Sets a field to a value as a command line spells it.
  ///
  /// A list's second value is added to the first. An empty value empties the field.
  ///
  /// - Throws: `ConversionError` with the code `edit.field` or `edit.value`, without a place.
  public mutating func set(_ field: String, to spelling: String) throws(ConversionError) {
    guard Self.fields.contains(field) else {
      throw error(
        .editField, "expected a field that can be set, found \(Text(field).shown)", field)
    }
    guard spelling.utf8.allSatisfy({ $0 >= 0x20 || $0 == 9 || $0 == 10 || $0 == 13 }) else {
      throw error(.editValue, "expected text for \(field), found a control character", field)
    }
    let value = EditValue(field: field, text: Text(spelling))
    let isFirst = fields.insert(field).inserted
    let edit = try value.edit()
    guard isFirst || edit.isList else {
      throw error(.editValue, "expected one value for \(field), found another", field)
    }
    if isFirst, let clear = edit.clear { edits.append(clear) }
    if !spelling.isEmpty { edits.append(edit.set) }
  }

  /// Sets the fields of an article.
  public func apply(to article: inout Article) {
    for edit in edits { edit(&article) }
  }

  private func error(
    _ code: DiagnosticCode, _ message: String, _ field: String
  ) -> ConversionError {
    ConversionError(code, message, at: SourceLocation(DocumentName(field)))
  }
}

extension DiagnosticCode {
  /// There is no such field, or none that a command line can spell.
  public static let editField: DiagnosticCode = "edit.field"

  /// The value is none of the field's.
  public static let editValue: DiagnosticCode = "edit.value"
}
