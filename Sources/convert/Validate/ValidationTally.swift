import ConvertCore

/// The account of a validation, in documents.
struct ValidationTally {
  private(set) var valid = 0
  private(set) var invalid = 0
  private(set) var unread = 0
  private(set) var skipped = 0
  private(set) var withoutSchema = 0
  private(set) var findings = 0
  private let isNothingThere: Bool

  init(_ operands: Operands) {
    let failed = operands.passedOver.count { $0.severity == .error }
    unread = failed
    skipped = operands.passedOver.count - failed
    isNothingThere =
      operands.requests.isEmpty && operands.missing > 0 && operands.missing == failed
  }

  mutating func add(_ document: ValidatedDocument) {
    if document.isSkipped {
      skipped += 1
      return
    }
    findings += document.findings.count + document.leftOut
    if document.missingSchema != nil { withoutSchema += 1 }
    if document.isUnread {
      unread += 1
    } else if document.isFaulty {
      invalid += 1
    } else if document.missingSchema == nil {
      valid += 1
    }
  }

  /// The exit status of a run in which not all was valid.
  var failure: ExitStatus? {
    if isNothingThere { return .noInput }
    if withoutSchema > 0 { return .usage }
    if unread > 0, valid + invalid == 0 { return .allFailed }
    if invalid > 0 { return .findings }
    return unread > 0 ? .someFailed : nil
  }

  /// The account on one line.
  var line: String {
    "\(valid.grouped) valid, \(invalid.grouped) invalid, \(unread.grouped) unread,"
      + (withoutSchema > 0 ? " \(withoutSchema.grouped) without their schema," : "")
      + " \(skipped.grouped) skipped, \(findings.grouped) \(findings == 1 ? "finding" : "findings")"
  }
}
