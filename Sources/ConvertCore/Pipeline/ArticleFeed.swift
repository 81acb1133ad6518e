import ArticleModel

/// Turns a run of articles into jobs that make pieces.
///
/// The first article is held back until it is known whether a second follows, since that decides
/// what stands around them. A feed runs on one thread; where its jobs run is `submit`'s affair, so
/// that the same code serves a small input inside a worker and a large one that feeds all workers.
final class ArticleFeed {
  typealias Job = @Sendable () -> [Piece]

  private let plan: OutputPlan
  private let submit: (@escaping Job) throws(ConversionError) -> Void
  private let batchSize: Int
  private(set) var envelope: Envelope?
  private let isFramed: Bool
  private let request: InputRequest?
  private var stem: String
  private var member: String?
  private var held: ReadArticle?
  private var behindHeld: [Piece] = []
  private var batch: [ReadArticle] = []
  private var firstIndex = 1

  /// Creates a feed that writes its own beginning and end: of the one stream, or of what comes from
  /// `request`.
  init(
    _ plan: OutputPlan, for request: InputRequest? = nil, batchSize: Int,
    submit: @escaping (@escaping Job) throws(ConversionError) -> Void
  ) {
    self.plan = plan
    self.request = request
    stem = request?.stem ?? ""
    self.batchSize = batchSize
    self.submit = submit
    isFramed = true
  }

  /// Creates a feed into the middle of a document that has been begun.
  ///
  /// The beginning has been written; the end is this feed's affair where it is `ending`.
  init(
    continuing plan: OutputPlan, ending: Bool = false, batchSize: Int,
    submit: @escaping (@escaping Job) throws(ConversionError) -> Void
  ) {
    self.plan = plan
    self.submit = submit
    self.batchSize = batchSize
    request = nil
    stem = ""
    envelope = .sequence
    isFramed = ending
  }

  /// Takes an article in.
  func add(_ article: ReadArticle) throws(ConversionError) {
    if let request, article.location.document.member != member {
      try finish()
      start(article.location.document.member, of: request)
    }
    if envelope == nil {
      guard let first = held else {
        held = article
        return
      }
      try begin(.sequence, first)
    }
    if let first = batch.first, article.isFar(from: first) { try flush() }
    batch.append(article)
    if batch.count >= batchSize { try flush() }
  }

  /// Takes something to tell in, behind the articles so far.
  func tell(_ diagnostics: [Diagnostic]) throws(ConversionError) {
    if !diagnostics.isEmpty { try pass([.diagnostics(diagnostics)]) }
  }

  /// Passes pieces on, behind the articles so far.
  func pass(_ pieces: [Piece]) throws(ConversionError) {
    guard held == nil else {
      behindHeld += pieces
      return
    }
    try flush()
    try submit { pieces }
  }

  /// Sends off what has been read, and leaves the document open.
  func interrupt() throws(ConversionError) {
    try flush()
    let waiting = behindHeld.filter { if case .diagnostics = $0 { true } else { false } }
    behindHeld = []
    if !waiting.isEmpty { try submit { waiting } }
  }

  /// Ends the run.
  func finish() throws(ConversionError) {
    if envelope == nil, let first = held {
      if isFramed, request != nil, !plan.isApart { return try finish(with: first) }
      try begin(.single, first)
    }
    try flush()
    guard isFramed, let envelope, !plan.isApart else { return }
    let epilogue = plan.converter.writer.epilogue(envelope)
    self.envelope = nil
    try submit { [.end(epilogue)] }
  }

  /// Ends the document of an input that has one article.
  private func finish(with article: ReadArticle) throws(ConversionError) {
    held = nil
    let (plan, path, behind) = (plan, plan.path(stem), behindHeld)
    behindHeld = []
    try submit { plan.document(of: article, at: path) + behind }
  }

  /// Starts over for the articles of another member of a container, which has its own document.
  private func start(_ member: String?, of request: InputRequest) {
    self.member = member
    stem = member.map { request.memberPrefix + DocumentName.stem(of: $0) } ?? request.stem
    envelope = nil
    firstIndex = 1
  }

  private func begin(_ envelope: Envelope, _ first: ReadArticle) throws(ConversionError) {
    guard envelope == .single || plan.isApart || plan.converter.writer.separator != nil else {
      throw ConversionError(
        .severalArticles,
        "expected a single article for \(plan.converter.format.name), found several;"
          + " -o DIR/ writes each to a file of its own",
        at: first.location)
    }
    self.envelope = envelope
    held = nil
    batch.append(first)
    if isFramed, !plan.isApart {
      let plan = plan
      let path = plan.path(stem)
      try submit {
        [.begin(path: path, plan.converter.writer.prologue(envelope, first: first.article))]
      }
    }
    var waiting = behindHeld
    behindHeld = []
    // Nobody can go on behind the one article of a document that ends with it.
    if request == nil, envelope == .single {
      waiting.removeAll { if case .finished = $0 { true } else { false } }
    }
    if !waiting.isEmpty { try pass(waiting) }
  }

  /// Hands the articles that wait over, so that what is submitted elsewhere comes behind them.
  func flush() throws(ConversionError) {
    guard let envelope, !batch.isEmpty else { return }
    let (plan, articles, stem, first) = (plan, batch, stem, firstIndex)
    firstIndex += batch.count
    batch = []
    if plan.isApart {
      let joint = member == nil ? request?.joint ?? "-" : "-"
      let isNumbered = envelope == .sequence || joint == "/"
      try submit {
        plan.pieces(
          ofEach: articles, stem: stem, firstNumber: isNumbered ? first : nil, joint: joint)
      }
    } else {
      try submit { plan.pieces(of: articles, in: envelope) }
    }
  }
}

extension DiagnosticCode {
  /// Several articles came for one document of a format that holds one article a document.
  public static let severalArticles: DiagnosticCode = "output.several-articles"
}
