import ConvertCore

/// Makes jobs for workers out of inputs: some files, or some documents of an archive, in order.
///
/// An archive is read where its documents are handed to the workers; a file is read by a worker.
final class ValidationFeed {
  /// How many inputs or documents, and how many bytes of them, make a job.
  private static let batchCount = 32
  private static let batchSize = 256 << 10
  /// A document of an archive up to this size is kept for a worker; a larger one is followed while it
  /// comes.
  private static let smallDocument = 1 << 20

  private struct Item: Sendable {
    enum Work: Sendable {
      case input(InputRequest)
      case document(DocumentName, [UInt8])
      case done([ValidatedDocument])
    }

    let work: Work
    var endsInput = false
  }

  private let plan: ValidationPlan
  private let pool: OrderedPool<[ValidatedDocument]>
  private var here: ValidationWorker
  private var batch: [Item] = []
  private var size = 0

  init(_ plan: ValidationPlan, _ pool: OrderedPool<[ValidatedDocument]>) {
    self.plan = plan
    self.pool = pool
    here = ValidationWorker(plan)
  }

  /// Takes an input in.
  ///
  /// - Throws: What the pool throws; what is wrong with an input is what was found in it.
  func add(_ request: InputRequest) throws(ConversionError) {
    guard let archive = archive(request) else {
      return try add(.input(request), size: request.size ?? Self.batchSize)
    }
    var isEmpty = true
    try MemberWalk(plan: plan).run(archive) { (found) throws(ConversionError) in
      isEmpty = false
      try add(found)
    }
    if !isEmpty { batch[batch.count - 1].endsInput = true }
  }

  /// Hands the last job to the workers.
  ///
  /// - Throws: What the pool throws.
  func finish() throws(ConversionError) {
    let (plan, items, weight) = (plan, batch, size)
    batch = []
    size = 0
    if items.isEmpty { return }
    // A document, and its articles.
    try pool.submit(weight: 4 * weight) {
      var worker = ValidationWorker(plan)
      var documents: [ValidatedDocument] = []
      for item in items {
        switch item.work {
        case .input(let request): worker.validate(request)
        case .document(let name, let bytes): worker.validate(name, bytes)
        case .done(let done): documents += done
        }
        documents += worker.takeDocuments()
        if item.endsInput, !documents.isEmpty { documents[documents.count - 1].endsInput = true }
      }
      return documents
    }
  }

  /// An input that is an archive by its name and its content, open; nothing where it is another, or
  /// cannot be read, which a worker will tell.
  private func archive(_ request: InputRequest) -> Input? {
    guard plan.registry.isContainer(request.name),
      let source = try? request.open(),
      let input = try? plan.registry.open(request.name, source, limits: plan.limits),
      (try? plan.isArchive(input)) == true
    else { return nil }
    return input
  }

  private func add(_ found: MemberWalk.Found) throws(ConversionError) {
    guard case .document(let input) = found else { return try addHere(found) }
    let start: [UInt8]
    do throws(ConversionError) {
      start = try input.peek(Self.smallDocument + 1)
    } catch {
      return try addHere(.unread(input.name, error))
    }
    if start.count > Self.smallDocument { return try addHere(found) }
    try add(.document(input.name, start), size: start.count)
  }

  private func addHere(_ found: MemberWalk.Found) throws(ConversionError) {
    here.add(found)
    try add(.done(here.takeDocuments()), size: 0)
  }

  /// The last item stays, since it may come out to be the last of its input.
  private func add(_ work: Item.Work, size: Int) throws(ConversionError) {
    if batch.count == Self.batchCount || self.size >= Self.batchSize { try finish() }
    batch.append(Item(work: work))
    self.size += size
  }
}
