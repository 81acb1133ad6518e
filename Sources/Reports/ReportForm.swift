import ConvertCore

/// The forms that a report can have, by the names that the command line has for them.
public enum ReportForm: String, CaseIterable, Sendable {
  /// A line for each finding, the line of the document, and a caret.
  case text
  /// One array of diagnostics.
  case json
  /// A diagnostic a line.
  case ndjson
  /// SARIF 2.1.0, which code scanning reads.
  case sarif
  /// JUnit's XML, a test case for each document.
  case junit
  /// The workflow commands of GitHub Actions, which become annotations.
  case github

  /// A report in this form; `explanations` are those of the codes that findings may have.
  public func report(explaining explanations: [CodeExplanation] = []) -> any Report {
    switch self {
    case .text: TextReport()
    case .json: JSONReport()
    case .ndjson: NDJSONReport()
    case .sarif: SARIFReport(explaining: explanations)
    case .junit: JUnitReport()
    case .github: GitHubReport()
    }
  }
}
