import ConvertCore
import NewsBundle
import XMLKit

/// What one worker does with some inputs.
struct ValidationWorker {
  /// How many archives may stand in one another.
  private static let deepestNesting = 4

  /// What was found so far.
  private(set) var documents: [ValidatedDocument] = []

  private let run: ValidationRun
  private let validator: DocumentValidator

  init(_ run: ValidationRun) {
    self.run = run
    validator = DocumentValidator(run.schemas, mostFindings: run.mostFindings)
  }

  /// Validates an input, or each of its members where it is an archive.
  mutating func validate(_ request: InputRequest) {
    do throws(ConversionError) {
      let input = try run.registry.open(request.name, request.open(), limits: run.limits)
      try validate(input, isFound: request.isFound, depth: 0)
    } catch {
      addUnread(request.name, error)
    }
  }

  private mutating func validate(
    _ input: Input, isFound: Bool, depth: Int
  ) throws(ConversionError) {
    let start = try input.peek(Format.probeSize)
    let isArchive = run.registry.formats.contains {
      $0.container != nil && $0.probe(start) >= .likely
    }
    if isArchive, depth < Self.deepestNesting {
      try validateMembers(of: input, depth: depth)
    } else if isFound, !start.mayBeMarkup {
      documents.append(ValidatedDocument(name: input.name, isSkipped: true))
    } else {
      let validation = validator.validate(input, limits: run.limits)
      documents.append(
        ValidatedDocument(
          name: input.name, findings: validation.findings, leftOut: validation.leftOut))
    }
  }

  private mutating func validateMembers(
    of input: Input, depth: Int
  ) throws(ConversionError) {
    let context = ConversionContext(input.name, registry: run.registry, limits: run.limits)
    let walk = ArchiveWalk(input, in: context)
    while let (path, _) = try walk.next() {
      let name = input.name.member(path)
      do throws(ConversionError) {
        let member = try run.registry.open(name, WalkSource(walk), limits: run.limits)
        try validate(member, isFound: true, depth: depth + 1)
      } catch {
        addUnread(name, error)
      }
    }
    for diagnostic in context.log.take() {
      documents.append(
        ValidatedDocument(
          name: input.name, findings: [diagnostic], isUnread: diagnostic.severity == .error,
          isSkipped: diagnostic.severity == .skip))
    }
  }

  private mutating func addUnread(_ name: DocumentName, _ error: ConversionError) {
    documents.append(ValidatedDocument(name: name, findings: [error.diagnostic], isUnread: true))
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

extension [UInt8] {
  /// Whether the first character, byte order marks apart, is one that markup begins with.
  fileprivate var mayBeMarkup: Bool {
    first { ![0x00, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
      == UInt8(ascii: "<")
  }
}
