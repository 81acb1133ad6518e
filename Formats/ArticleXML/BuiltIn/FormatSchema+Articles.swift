import ConvertCore

extension FormatSchema {
  /// The schema of the native XML, in Schema/article.xsd.
  static let articles = FormatSchema(
    main: "article.xsd",
    files: ["article.xsd": firstPart + secondPart, "import/xml.xsd": xmlAttributes])
}
