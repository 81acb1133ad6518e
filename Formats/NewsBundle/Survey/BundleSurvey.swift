import ConvertCore
import GzipKit

/// Goes through the whole of a bundle, whatever is damaged in it: what verifying reports is what
/// salvaging loses.
///
/// Where the manifest can be read every article is checked against its digest, and entries that it does
/// not list are findings. Where it cannot, or there is none, the blocks are searched for: a block's
/// articles count as whole while its checksum holds, and are in doubt otherwise. It does not stop at the
/// first damage.
public final class BundleSurvey {
  /// How many articles were found whole.
  public internal(set) var whole = 0
  /// How many articles are damaged, or in doubt.
  public internal(set) var damaged = 0
  /// How many things were found wrong, damaged articles included.
  public internal(set) var findings = 0

  /// The most bytes of a block besides an article's.
  private static let largestBlock = 64 << 20

  let source: any ByteSource
  let name: DocumentName
  let limits: Limits
  let size: Int
  let workers: Int
  let report: (Diagnostic) -> Void
  let take: (SurveyedArticle) throws(ConversionError) -> Void

  /// Whether a whole manifest was read, so that an entry it does not list is a finding.
  var hasWholeManifest = false

  /// Creates a survey; findings go to `report`, whole articles to `take`.
  ///
  /// - Throws: `ConversionError` where the source cannot be entered in the middle.
  public init(
    _ source: any ByteSource, named name: DocumentName, limits: Limits = .standard,
    workers: Int = 1, report: @escaping (Diagnostic) -> Void,
    take: @escaping (SurveyedArticle) throws(ConversionError) -> Void
  ) throws(ConversionError) {
    guard source.isSeekable, let size = source.size else {
      throw ConversionError(
        "input.not-seekable", "expected a file, found a stream that can only be read in order",
        at: SourceLocation(name))
    }
    self.source = source
    self.name = name
    self.limits = limits
    self.workers = workers
    self.size = size
    self.report = report
    self.take = take
  }

  /// Goes through the bundle.
  ///
  /// - Throws: `ConversionError` where the source cannot be read; what `take` throws.
  public func run() throws(ConversionError) {
    let archive: BundleArchive
    do throws(ConversionError) {
      archive = try BundleArchive(source, named: name, limits: limits)
    } catch {
      if error.diagnostic.code != .bundleNoFooter { find(error) }
      var scan = BlockScan(self, 0..<size)
      try scan.run()
      if error.diagnostic.code == .bundleNoFooter, scan.isBundle || !scan.isEnded { find(error) }
      return
    }
    let records = try readManifest(of: archive)
    try checkEnd(of: archive)
    try checkBlocks(records, of: archive)
  }

  /// The largest size that a block is inflated to in memory.
  var blockLimit: Int {
    let sum = limits.articleSize.addingReportingOverflow(Self.largestBlock)
    return sum.overflow ? Int.max : sum.partialValue
  }

  func find(_ error: ConversionError) {
    findings += 1
    report(error.diagnostic)
  }

  func find(_ code: DiagnosticCode, _ message: String, at path: String? = nil) {
    let place = path.map { name.member($0) } ?? name
    find(ConversionError(code, message, at: SourceLocation(place)))
  }

  func findDamaged(_ path: String, _ expected: String, _ found: String) {
    damaged += 1
    find(.damaged(path, "expected \(expected), found \(found)", in: name))
  }

  func takeWhole(_ article: SurveyedArticle) throws(ConversionError) {
    whole += 1
    try take(article)
  }
}
