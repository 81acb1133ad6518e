import ConvertCore
import NewsBundle
import XMLKit

/// What one worker does with some inputs.
struct ValidationWorker {
  /// How many archives may stand in one another.
  private static let deepestNesting = 4

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
      let input = try plan.registry.open(request.name, request.open(), limits: plan.limits)
      // A file is read again for the rules; what can be read once only is kept.
      let registry = plan.registry
      let limits = plan.limits
      let again: DocumentChecker.Opening? =
        request.size == nil
        ? nil
        : { () throws(ConversionError) in
          try registry.open(request.name, request.open(), limits: limits)
        }
      try validate(input, isFound: request.isFound, depth: 0, again)
    } catch {
      addUnread(request.name, error)
    }
    if !documents.isEmpty { documents[documents.count - 1].endsInput = true }
  }

  private mutating func validate(
    _ input: Input, isFound: Bool, depth: Int, _ again: DocumentChecker.Opening?
  ) throws(ConversionError) {
    let start = try input.peek(Format.probeSize)
    let isArchive = plan.registry.formats.contains {
      $0.container != nil && $0.probe(start) >= .likely
    }
    if isArchive, depth < Self.deepestNesting {
      try validateMembers(of: input, depth: depth)
    } else {
      documents.append(try checker.check(input, isFound: isFound, again: again))
    }
  }

  private mutating func validateMembers(of input: Input, depth: Int) throws(ConversionError) {
    let context = ConversionContext(input.name, registry: plan.registry, limits: plan.limits)
    let walk = try ArchiveWalk(input, in: context)
    defer { addUnread(context.log.take()) }
    while let (path, _) = try walk.next() {
      addUnread(context.log.take())
      let name = input.name.member(path)
      do throws(ConversionError) {
        let member = try plan.registry.open(name, WalkSource(walk), limits: plan.limits)
        try validate(member, isFound: true, depth: depth + 1, nil)
      } catch {
        addUnread(name, error)
      }
    }
  }

  private mutating func addUnread(_ name: DocumentName, _ error: ConversionError) {
    documents.append(ValidatedDocument(name: name, findings: [error.diagnostic], isUnread: true))
  }

  /// Adds what an archive says of entries that are no documents.
  private mutating func addUnread(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      let isSkipped = diagnostic.severity != .error
      documents.append(
        ValidatedDocument(
          name: diagnostic.location.document, findings: isSkipped ? [] : [diagnostic],
          isUnread: !isSkipped, isSkipped: isSkipped))
    }
  }
}

/// The file that a walk through an archive has come to.
private final class WalkSource: ByteSource {
  private let walk: ArchiveWalk

  init(_ walk: ArchiveWalk) {
    self.walk = walk
  }

  func next() throws(ConversionError) -> [UInt8] {
    try walk.nextChunk() ?? []
  }
}
