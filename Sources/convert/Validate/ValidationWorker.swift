import ConvertCore

/// What one worker does with some inputs, or documents of archives.
struct ValidationWorker {
  /// What was found so far.
  private(set) var documents: [ValidatedDocument] = []

  private let plan: ValidationPlan
  private let checker: DocumentChecker

  init(_ plan: ValidationPlan) {
    self.plan = plan
    checker = DocumentChecker(plan)
  }

  /// Validates an input, or each of its members where it is an archive.
  mutating func validate(_ request: InputRequest) {
    do throws(ConversionError) {
      let (registry, limits) = (plan.registry, plan.limits)
      let input = try registry.open(request.name, request.open(), limits: limits)
      if try plan.isArchive(input) {
        try MemberWalk(plan: plan).run(input) { add($0) }
      } else {
        // A file is read again for the rules; what can be read once only is kept.
        let again: DocumentChecker.Opening? =
          request.size == nil
          ? nil
          : { () throws(ConversionError) in
            try registry.open(request.name, request.open(), limits: limits)
          }
        check(input, isFound: request.isFound, again)
      }
    } catch {
      add(.unread(request.name, error))
    }
    endInput()
  }

  /// Validates a document of an archive.
  mutating func validate(_ name: DocumentName, _ bytes: [UInt8]) {
    check(Input(name, bytes: bytes), isFound: true) { Input(name, bytes: bytes) }
  }

  /// Takes in what a walk through an archive came to.
  mutating func add(_ found: MemberWalk.Found) {
    switch found {
    case .document(let input): check(input, isFound: true, nil)
    case .unread(let name, let error):
      documents.append(ValidatedDocument(name: name, findings: [error.diagnostic], isUnread: true))
    case .told(let diagnostics):
      for diagnostic in diagnostics {
        let isSkipped = diagnostic.severity != .error
        documents.append(
          ValidatedDocument(
            name: diagnostic.location.document, findings: isSkipped ? [] : [diagnostic],
            isUnread: !isSkipped, isSkipped: isSkipped))
      }
    }
  }

  /// Takes note that the last document was the last of its input.
  mutating func endInput() {
    if !documents.isEmpty { documents[documents.count - 1].endsInput = true }
  }

  /// What was found, once.
  mutating func takeDocuments() -> [ValidatedDocument] {
    defer { documents = [] }
    return documents
  }

  private mutating func check(_ input: Input, isFound: Bool, _ again: DocumentChecker.Opening?) {
    do throws(ConversionError) {
      documents.append(try checker.check(input, isFound: isFound, again: again))
    } catch {
      add(.unread(input.name, error))
    }
  }
}
