import ConvertCore

/// The account of a reading, in order: a line for each article and for what there was to tell.
public struct Account: Equatable {
  /// The lines.
  public private(set) var lines: [String] = []

  /// Reads a document.
  public init(of bytes: [UInt8], named name: String, by reader: DocumentReader, workers: Int = 1) {
    let log = DiagnosticLog()
    var lines: [String] = []
    do throws(ConversionError) {
      try reader.read(DocumentName(name), MemorySource(bytes), log: log, workers: workers) {
        (article, location) throws(ConversionError) in
        lines += log.take().map(\.description)
        lines.append("\(location): \(article.headline.plainText.string)")
      }
    } catch {
      log.report(error.diagnostic)
    }
    self.lines = lines + log.take().map(\.description)
  }

  /// The first lines in which two accounts differ; nothing where they do not.
  public func difference(from other: Account) -> String? {
    for index in 0..<max(lines.count, other.lines.count) {
      let line = index < lines.count ? lines[index] : "the end"
      let otherLine = index < other.lines.count ? other.lines[index] : "the end"
      if line != otherLine { return "\(index): \(line), not \(otherLine)" }
    }
    return nil
  }
}
