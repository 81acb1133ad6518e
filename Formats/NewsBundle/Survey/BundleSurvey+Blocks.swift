import ConvertCore
import GzipKit

extension BundleSurvey {
  /// Blocks up to this size, as they lie in the file, are checked by workers.
  private static let smallBlock = 8 << 20

  /// Checks every article against its line, block by block, and what lies between the blocks.
  func checkBlocks(
    _ records: [SurveyRecord], of archive: BundleArchive
  ) throws(ConversionError) {
    var next = 0
    let pool = OrderedPool<BlockCheck.Outcome>(workers: workers) {
      [self] (outcome) throws(ConversionError) in
      if outcome.member > next { try scan(next..<outcome.member) }
      for event in outcome.events { try take(event) }
      next = max(next, outcome.end)
    }
    var rest = records[...]
    while let first = rest.first {
      let group = rest.prefix { $0.member == first.member }
      rest = rest.dropFirst(group.count)
      let range = first.member..<max(rest.first?.member ?? archive.payloadSize, first.member)
      let check = BlockCheck(
        range: range, entries: try entries(of: group, in: archive), name: name, limits: limits,
        limit: blockLimit, hasWholeManifest: hasWholeManifest)
      if range.count <= Self.smallBlock {
        let bytes = try source.read(at: range.lowerBound, count: range.count)
        // A block inflates to a few times its size, and its articles are taken out of it.
        try pool.submit(weight: 8 * range.count) { check.run(bytes) }
      } else {
        let outcome = try check.run(InflatedBlock(source, range, limit: blockLimit))
        try pool.submit { outcome }
      }
    }
    try pool.finish()
    if next < archive.payloadSize { try scan(next..<archive.payloadSize) }
  }

  private func entries(
    of records: ArraySlice<SurveyRecord>, in archive: BundleArchive
  ) throws(ConversionError) -> [ManifestEntry] {
    var entries: [ManifestEntry] = []
    for record in records {
      entries.append(try archive.part(Int(record.part))[Int(record.line)])
    }
    return entries
  }

  private func scan(_ range: Range<Int>) throws(ConversionError) {
    var scan = BlockScan(self, range)
    try scan.run()
  }

  private func take(_ event: SurveyEvent) throws(ConversionError) {
    switch event {
    case .whole(let article): try takeWhole(article)
    case .damaged(let error):
      damaged += 1
      find(error)
    case .finding(let error): find(error)
    }
  }
}
