import ArticleModel
internal import CLibXML2
import ConvertCore

/// What schemas find in one document, in the order in which they find it.
final class FindingLog {
  /// The findings, as many as are kept.
  private(set) var findings: [Diagnostic] = []

  /// How many findings there were besides those that are kept.
  private(set) var leftOut = 0

  // These are set with every tag, on the one thread that has the log: their cost shows.

  /// The place of the tag that is being validated.
  @exclusivity(unchecked) var place = Position.start

  /// The place of the element around the one that begins: some faults of that one are the outer one's.
  @exclusivity(unchecked) var holder: Position?

  /// Whether libxml2 has given up on the document, so that it must not be asked again.
  @exclusivity(unchecked) private(set) var isGivenUp = false

  /// The element that the tag being validated stands in.
  @exclusivity(unchecked) var parent: UnsafePointer<UInt8>?

  private let most: Int
  private var endsInFacet = false
  private var document = DocumentName("-")

  /// Creates a log that keeps so many findings of a document.
  init(most: Int) {
    self.most = most
  }

  /// Forgets what was found, and begins with another document.
  func begin(_ document: DocumentName) {
    self.document = document
    findings = []
    leftOut = 0
    isGivenUp = false
    endsInFacet = false
    place = .start
  }

  /// Adds what libxml2 has found.
  func add(_ error: xmlErrorPtr?, at place: Position? = nil) {
    guard let error = error?.pointee, error.level != XML_ERR_WARNING, !isGivenUp else { return }
    if error.code == Int32(XML_SCHEMAV_INTERNAL.rawValue) {
      // Its patterns go back and forth in a text, ten million steps at most.
      add(
        .schemaLimit,
        "expected a document that can be validated, found a value on which the schema's pattern"
          + " takes too long", at: place ?? self.place)
      isGivenUp = true
      return
    }
    guard findings.count < most else {
      leftOut += 1
      return
    }
    let message = SchemaMessage(
      Int(error.code), error.message.map { String(cString: $0) } ?? "",
      parent: parent.map { String(cString: $0) })
    // That a value is wrong adds nothing to why it is.
    defer { endsInFacet = message.isFacet }
    if endsInFacet, message.isValue { return }
    let isHolders = Self.faultsOfHolders.contains(Int(error.code))
    add(message.code, message.words, at: place ?? (isHolders ? holder : nil) ?? self.place)
  }

  /// That an element may hold no other is found when another begins in it.
  private static let faultsOfHolders: Set<Int> = Set(
    [
      XML_SCHEMAV_CVC_TYPE_3_1_2, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1,
      XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2, XML_SCHEMAV_CVC_ELT_3_2_1,
    ].map { Int($0.rawValue) })

  /// Adds a finding.
  func add(_ code: DiagnosticCode, _ words: String, at place: Position) {
    guard findings.count < most else {
      leftOut += 1
      return
    }
    findings.append(Diagnostic(.error, code, words, at: SourceLocation(document, place)))
  }
}

/// The log behind libxml2's user data.
func findingLog(of user: UnsafeMutableRawPointer?) -> FindingLog? {
  user.map { Unmanaged<FindingLog>.fromOpaque($0).takeUnretainedValue() }
}
