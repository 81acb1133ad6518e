extension DocumentReader {
  /// Reads the articles of an input that was opened, handing each to `take`, and returns what is left to tell, with the
  /// error that ended the reading where there was one.
  func read(
    _ request: InputRequest, _ source: Result<any ByteSource, ConversionError>, workers: Int = 1,
    take: (ReadArticle) throws(ConversionError) -> Void
  ) -> [Diagnostic] {
    let log = DiagnosticLog()
    do throws(ConversionError) {
      try read(request.name, source.get(), log: log, workers: workers) {
        (article, location) throws(ConversionError) in
        try take(ReadArticle(article: article, location: location, diagnostics: log.take()))
      }
    } catch {
      // Who has ended the run knows.
      if error.diagnostic.code == .runStopped { return log.take() }
      var diagnostic = error.diagnostic
      if request.isFound, diagnostic.code == .unknownFormat { diagnostic.severity = .skip }
      log.report(diagnostic)
    }
    return log.take()
  }
}

extension DiagnosticCode {
  /// The run was ended while an input was being read; this is never told.
  public static let runStopped: DiagnosticCode = "run.stopped"
}
