import ConvertCore

extension CodeExplanation {
  /// The kinds of faults that validation finds, for reports that explain them.
  public static let validation = [
    CodeExplanation(
      .xmlSyntax, .error, "Not well-formed",
      "No XML reader may read on behind this place; correct the markup there, or what made it."),
    CodeExplanation(
      .schemaUnexpectedElement, .error, "Element out of place",
      "The schema has another element here, or none: put the elements in its order, and leave out or"
        + " rename what it does not know."),
    CodeExplanation(
      .schemaMissingElement, .error, "Element missing",
      "The element ends before all have come that the schema requires in it."),
    CodeExplanation(
      .schemaRoot, .error, "Unknown root element",
      "The schema declares no such root element; often the namespace is missing or another version's."
    ),
    CodeExplanation(
      .schemaUnexpectedAttribute, .error, "Unknown attribute",
      "The schema has no attribute of this name on the element."),
    CodeExplanation(
      .schemaMissingAttribute, .error, "Attribute missing",
      "The schema requires an attribute that the element does not have."),
    CodeExplanation(
      .schemaText, .error, "Text out of place",
      "The element may hold elements only, or nothing."),
    CodeExplanation(
      .schemaValue, .error, "Wrong value",
      "The value is not of the type that the schema gives it, such as a date or one of a list."),
    CodeExplanation(
      .schemaIdentity, .error, "Identifier not unique",
      "Two elements have one identifier, or a reference leads to none."),
    CodeExplanation(
      .schemaInvalid, .error, "Invalid", "The document breaks another rule of the schema."),
  ]
}
