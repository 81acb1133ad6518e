import ConvertCore
import GzipKit

/// Finds articles in a part of a file that no manifest describes, and goes on after damage.
///
/// What is decoded is a tar stream; where a header is damaged the next one is looked for, and where a
/// gzip member is damaged the next member that starts with a header.
struct BlockScan {
  /// Whether the archive has its end.
  private(set) var isEnded = false
  /// Whether an entry of a bundle's own was seen.
  private(set) var isBundle = false

  private let survey: BundleSurvey
  private let range: Range<Int>
  private var inDoubt: [String] = []
  private var member: Int

  init(_ survey: BundleSurvey, _ range: Range<Int>) {
    self.survey = survey
    self.range = range
    member = range.lowerBound
  }

  /// Goes through the range.
  mutating func run() throws(ConversionError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let stream = MemberStream(survey.source, start..<range.upperBound)
      try readEntries(of: stream)
      guard let fault = stream.fault else { return }
      tellDoubt(fault, stream)
      guard !fault.isTruncation,
        let next = try MemberSearch(survey.source, (stream.memberStart + 1)..<range.upperBound)
          .run()
      else { return }
      start = next
    }
  }

  private mutating func readEntries(of stream: MemberStream) throws(ConversionError) {
    let blocks = TarBlocks(stream)
    member = stream.memberStart
    inDoubt = []
    repeat {
      let context = ConversionContext(survey.name, limits: survey.limits)
      let tar = TarReader(Input(survey.name, blocks), in: context)
      do throws(ConversionError) {
        while let entry = try tar.next() { try read(entry, from: tar, stream) }
        isEnded = stream.fault == nil && !context.log.entries.contains { $0.code == .tarNoEnd }
        return
      } catch {
        if let failure = takeFailure { throw failure }
        if stream.fault == nil { survey.find(error) }
      }
    } while try blocks.skipToHeader()
  }

  private var takeFailure: ConversionError?

  private mutating func read(
    _ entry: TarEntry, from tar: TarReader, _ stream: MemberStream
  ) throws(ConversionError) {
    if stream.memberStart != member { (member, inDoubt) = (stream.memberStart, []) }
    let path = String(decoding: entry.path, as: UTF8.self)
    if BundleLayout.isIndex(path) {
      isBundle = true
      return
    }
    guard entry.kind == .file, TarPath.refusal(of: entry.path) == nil else { return }
    let bytes: [UInt8]
    do throws(ConversionError) {
      bytes = try tar.readContent(limit: survey.limits.articleSize)
    } catch {
      survey.findDamaged(path, "a whole article", stream.fault?.words ?? "the end of the archive")
      throw error
    }
    if survey.hasWholeManifest { survey.find(.unlisted(path, in: survey.name)) }
    do throws(ConversionError) {
      try survey.takeWhole(
        SurveyedArticle(path: path, bytes: bytes, article: ArticleSummary()))
    } catch {
      takeFailure = error
      throw error
    }
    inDoubt.append(path)
  }

  /// Names the articles that came out of the damaged block before the damage showed.
  private mutating func tellDoubt(_ fault: MemberStream.Fault, _ stream: MemberStream) {
    survey.find(
      .bundleDamaged, "expected a sound block at byte \(stream.memberStart), found \(fault.words)")
    guard !fault.isTruncation, stream.memberStart == member else { return }
    for path in inDoubt {
      survey.whole -= 1
      survey.findDamaged(path, "a sound block around the article", "a damaged one")
    }
    inDoubt = []
  }
}
