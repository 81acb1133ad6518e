import ConvertCore

/// Which articles of an archive are meant: by their paths, and by what its manifest says of them.
public struct Selection {
  private let paths: [PathPattern]
  private let conditions: [SelectionCondition]

  /// Creates a selection of the articles that have one of these paths, stand in one of these folders
  /// or fit one of these patterns, all where there are none, and fulfil every condition.
  ///
  /// - Throws: `ConversionError` with the code `option.value` where a condition is none.
  public init(paths: [String] = [], conditions: [String]) throws(ConversionError) {
    self.paths = paths.map(PathPattern.init)
    var read: [SelectionCondition] = []
    for text in conditions {
      guard let condition = SelectionCondition(text) else {
        throw ConversionError(
          "option.value",
          "expected FIELD=VALUE with one of the fields \(SelectionCondition.fieldList), found '\(text)'",
          at: SourceLocation(DocumentName("--where")))
      }
      read.append(condition)
    }
    self.conditions = read
  }

  /// Whether paths were asked for, and not just any.
  public var hasPaths: Bool { !paths.isEmpty }

  /// Whether only a manifest can tell which articles are meant.
  public var needsManifest: Bool { !conditions.isEmpty }

  /// Whether the path is one of those that are meant.
  public func matches(path: String) -> Bool {
    paths.isEmpty || paths.contains { $0.matches(path) }
  }

  /// Whether the article is meant.
  public func matches(_ entry: ManifestEntry) -> Bool {
    matches(path: entry.path) && conditions.allSatisfy { $0.holds(for: entry) }
  }
}
