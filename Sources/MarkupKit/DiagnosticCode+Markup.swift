import ConvertCore

extension DiagnosticCode {
  /// An element that the dialect does not have; its text was kept.
  public static let markupUnknownElement: DiagnosticCode = "markup.unknown-element"

  /// An element of the dialect that the model has no type for; its text was kept.
  public static let markupFlattenedElement: DiagnosticCode = "markup.flattened-element"

  /// An attribute that says what the model does not.
  public static let markupDroppedAttribute: DiagnosticCode = "markup.dropped-attribute"

  /// An element that holds no text of the article and was passed over.
  public static let markupSkippedElement: DiagnosticCode = "markup.skipped-element"
}
