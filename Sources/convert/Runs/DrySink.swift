import ConvertCore

/// A place that nothing is written to; paths are taken note of, so that a collision shows.
final class DrySink: RunSink {
  private var paths: Set<String> = []

  func begin(_ path: String) throws(ConversionError) {
    guard paths.insert(path).inserted else {
      throw ConversionError(
        .outputCollision, "expected a path for each article, found two for this one",
        at: SourceLocation(DocumentName(path)))
    }
  }

  func write(_ bytes: [UInt8]) {}

  func end() {}

  func finish() {}
}
