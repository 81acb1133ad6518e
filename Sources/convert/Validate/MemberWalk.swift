import ConvertCore
import NewsBundle

/// The documents of an archive, and of the archives in it, one after another.
struct MemberWalk {
  /// What the walk comes to.
  enum Found {
    /// A document, open at its start.
    case document(Input)
    /// One that cannot be read, or the rest of an archive.
    case unread(DocumentName, ConversionError)
    /// What an archive says of entries that are no documents.
    case told([Diagnostic])
  }

  let plan: ValidationPlan

  /// Hands all that is in an archive to `take`.
  ///
  /// - Throws: What `take` throws; what is wrong with the archive is handed to it.
  func run(
    _ archive: Input, depth: Int = 1, _ take: (Found) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    let context = ConversionContext(
      archive.name, registry: plan.registry, limits: plan.limits,
      makeSpill: { SpillFile(in: nil) })
    let walk: ArchiveWalk
    do throws(ConversionError) {
      walk = try ArchiveWalk(archive, in: context)
    } catch {
      return try take(.unread(archive.name, error))
    }
    while true {
      let path: String?
      do throws(ConversionError) {
        path = try walk.next()?.path
      } catch {
        try tell(context, take)
        return try take(.unread(archive.name, error))
      }
      try tell(context, take)
      guard let path else { return }
      try enter(archive.name.member(path), in: walk, depth: depth, take)
    }
  }

  /// Goes through a member where it is an archive, too.
  private func enter(
    _ name: DocumentName, in walk: ArchiveWalk, depth: Int,
    _ take: (Found) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    let input: Input
    let isArchive: Bool
    do throws(ConversionError) {
      input = try plan.registry.open(name, WalkSource(walk), limits: plan.limits)
      isArchive = try plan.isArchive(input)
    } catch {
      return try take(.unread(name, error))
    }
    if isArchive, depth < BundleReader.deepestNesting {
      try run(input, depth: depth + 1, take)
    } else {
      try take(.document(input))
    }
  }

  private func tell(
    _ context: ConversionContext, _ take: (Found) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    let told = context.log.take()
    if !told.isEmpty { try take(.told(told)) }
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
