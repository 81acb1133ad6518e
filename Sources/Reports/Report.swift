import ConvertCore

/// What was found in the documents of a run, in a form that people or machines read.
///
/// A report is a stream: its bytes come with each call and are to be written in that order, and it
/// keeps nothing of a document, so that memory does not grow with their number. What a form wants
/// told beforehand (JUnit's counts) is therefore told of each document, and what it wants told of the
/// run (SARIF's rules) at its end. Texts never hold a control character as it is.
public protocol Report {
  /// What stands before the first document.
  mutating func begin() -> [UInt8]

  /// What is told of one document, which may have no findings; an archive's member is a document, and
  /// so is the archive for what is about it as a whole.
  ///
  /// `source` gives the document's bytes again, as the findings' positions count them; it is nothing
  /// where they cannot be had, as of standard input, a compressed file or an archive's member. With
  /// it the report shows the line at fault, and counts columns in characters where its form wants that.
  mutating func document(
    _ name: DocumentName, _ findings: [Diagnostic], source: (any ByteSource)?
  ) -> [UInt8]

  /// What stands behind the last document.
  mutating func finish() -> [UInt8]
}

extension Report {
  /// Nothing.
  public mutating func begin() -> [UInt8] { [] }

  /// Nothing.
  public mutating func finish() -> [UInt8] { [] }
}
