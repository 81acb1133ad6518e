import ConvertCore
import GzipKit

/// What a survey has found, on its way from a worker.
enum SurveyEvent: Sendable {
  /// A whole article.
  case whole(SurveyedArticle)
  /// A damaged article.
  case damaged(ConversionError)
  /// Anything else that is wrong.
  case finding(ConversionError)
}

/// The articles of one block, held against their lines in the manifest.
struct BlockCheck: Sendable {
  /// What came of it.
  struct Outcome: Sendable {
    /// The offset in the file of the block's gzip member.
    let member: Int
    /// The offset behind it, as far as that can be told.
    let end: Int
    /// What was found, in order.
    var events: [SurveyEvent] = []
  }

  /// From the block's gzip member to the next that the manifest knows.
  let range: Range<Int>
  /// The lines of its articles, in the order in which these stand in it.
  let entries: [ManifestEntry]
  let name: DocumentName
  let limits: Limits
  /// The most bytes that the block may have.
  let limit: Int
  let hasWholeManifest: Bool

  /// Checks the block in the bytes that stand in its range.
  func run(_ bytes: [UInt8]) -> Outcome {
    do throws(ConversionError) {
      var block = try InflatedBlock(MemorySource(bytes), 0..<bytes.count, limit: limit)
      block.move(by: range.lowerBound)
      return run(block)
    } catch {
      return Outcome(member: range.lowerBound, end: range.upperBound, events: [.finding(error)])
    }
  }

  /// Checks the block.
  func run(_ block: InflatedBlock) -> Outcome {
    var outcome = Outcome(member: range.lowerBound, end: block.end ?? range.upperBound)
    if let first = entries.first, first.offset > 0 {
      takeUnlisted(
        after: tar(Array(block.bytes.prefix(first.offset))), fault: block.fault, &outcome)
    }
    for (index, entry) in entries.enumerated() {
      let next = index + 1 < entries.count ? entries[index + 1].offset : block.bytes.count
      let end = min(next, block.bytes.count)
      let bytes = entry.offset < end ? Array(block.bytes[entry.offset..<end]) : []
      check(entry, in: bytes, fault: block.fault, &outcome)
    }
    let isDamaged = outcome.events.contains { if case .damaged = $0 { true } else { false } }
    if let fault = block.fault, !isDamaged {
      outcome.find(
        error(
          .bundleDamaged,
          "expected a sound block at byte \(range.lowerBound), found \(fault); its articles are whole"
        ))
    }
    return outcome
  }

  /// Checks one article in the bytes from its entry to the next.
  private func check(
    _ entry: ManifestEntry, in bytes: [UInt8], fault: String?, _ outcome: inout Outcome
  ) {
    let tar = tar(bytes)
    let content: [UInt8]
    do throws(ConversionError) {
      guard let found = try tar.next(), found.kind == .file, found.size == entry.size,
        found.path.elementsEqual(entry.path.utf8)
      else {
        outcome.damage(damaged(entry.path, "the entry that the manifest describes", "another"))
        return
      }
      content = try tar.readContent(limit: limits.articleSize)
    } catch {
      outcome.damage(
        damaged(entry.path, "the entry that the manifest describes", fault ?? "no whole entry"))
      return
    }
    guard Digest.hexadecimal(of: content[...]) == entry.sha256 else {
      outcome.damage(damaged(entry.path, "the article that the manifest describes", "other bytes"))
      return
    }
    outcome.events.append(
      .whole(SurveyedArticle(path: entry.path, bytes: content, article: entry.article)))
    takeUnlisted(after: tar, fault: fault, &outcome)
  }

  /// Takes the entries that stand where the manifest lists none; where it is whole that is a finding.
  private func takeUnlisted(after tar: TarReader, fault: String?, _ outcome: inout Outcome) {
    // What cannot be read any more is damage, and told as such.
    while let entry = try? tar.next() {
      let path = TarPath.printable(entry.path)
      if hasWholeManifest { outcome.find(.unlisted(path, in: name)) }
      guard entry.kind == .file, TarPath.refusal(of: entry.path) == nil else { continue }
      if fault == nil, let bytes = try? tar.readContent(limit: limits.articleSize) {
        outcome.events.append(
          .whole(SurveyedArticle(path: path, bytes: bytes, article: ArticleSummary())))
      } else {
        outcome.damage(damaged(path, "a sound block around the article", "a damaged one"))
      }
    }
  }

  private func tar(_ bytes: [UInt8]) -> TarReader {
    TarReader(Input(name, bytes: bytes), in: ConversionContext(name, limits: limits))
  }

  private func damaged(_ path: String, _ expected: String, _ found: String) -> ConversionError {
    .damaged(path, "expected \(expected), found \(found)", in: name)
  }

  private func error(_ code: DiagnosticCode, _ message: String) -> ConversionError {
    ConversionError(code, message, at: SourceLocation(name))
  }
}

extension BlockCheck.Outcome {
  fileprivate mutating func find(_ error: ConversionError) {
    events.append(.finding(error))
  }

  fileprivate mutating func damage(_ error: ConversionError) {
    events.append(.damaged(error))
  }
}

extension ConversionError {
  /// An article of the archive is damaged.
  static func damaged(
    _ path: String, _ message: String, in archive: DocumentName
  ) -> ConversionError {
    ConversionError(.bundleDamaged, message, at: SourceLocation(archive.member(path)))
  }

  /// An entry of the archive is in no line of its manifest.
  static func unlisted(_ path: String, in archive: DocumentName) -> ConversionError {
    ConversionError(
      .bundleUnlisted, "expected a line of the manifest for each entry, found none",
      at: SourceLocation(archive.member(path)))
  }
}
