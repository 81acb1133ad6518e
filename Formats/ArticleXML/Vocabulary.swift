import ArticleModel

/// The names of the native XML, which follow from those of the model.
enum Vocabulary {
  /// The namespace, for good.
  static let namespace: Text = "urn:wirecopy:article:1"

  /// A field's element, and the element of each of its values where it holds several.
  struct Names {
    let field: ArticleField
    let element: String
    let item: String
  }

  /// The fields that are elements, in the model's order; the others are attributes of `article`.
  static let elements: [Names] = ArticleField.all.compactMap { field in
    if attributes[field.name] != nil { return nil }
    let element = kebab(field.name)
    return Names(field: field, element: element, item: singular(of: element))
  }

  /// The element names of the fields, for reading.
  static let byElement = Dictionary(uniqueKeysWithValues: elements.map { (Text($0.element), $0) })

  /// The fields that are attributes of `article`, with the attributes' names.
  static let attributes: [Text: String] = [
    "id": "id", "version": "version", "type": "type", "language": "xml:lang",
    "direction": "direction",
  ]

  /// "alternativeIDs" becomes "alternative-ids".
  private static func kebab(_ name: Text) -> String {
    var kebab = ""
    var wasUpper = true
    for scalar in name.string.unicodeScalars {
      let isUpper = ("A"..."Z").contains(scalar)
      if isUpper, !wasUpper { kebab += "-" }
      kebab += String(scalar).lowercased()
      wasUpper = isUpper
    }
    return kebab
  }

  private static func singular(of plural: String) -> String {
    plural == "media" ? "medium" : plural.hasSuffix("s") ? String(plural.dropLast()) : plural
  }
}
