import ConvertCore
import GzipKit

extension BundleSurvey {
  /// Checks every article against its line, block by block, and what lies between the blocks.
  func checkBlocks(
    _ records: [SurveyRecord], of archive: BundleArchive
  ) throws(ConversionError) {
    var next = 0
    var rest = records[...]
    while let first = rest.first {
      let group = rest.prefix { $0.member == first.member }
      rest = rest.dropFirst(group.count)
      if first.member > next { try scan(next..<first.member) }
      let end = rest.first?.member ?? archive.payloadSize
      let block = try InflatedBlock(
        source, first.member..<max(end, first.member), limit: blockLimit)
      try check(group, in: block, of: archive)
      next = max(next, block.end ?? end)
    }
    if next < archive.payloadSize { try scan(next..<archive.payloadSize) }
  }

  private func scan(_ range: Range<Int>) throws(ConversionError) {
    var scan = BlockScan(self, range)
    try scan.run()
  }

  private func check(
    _ records: ArraySlice<SurveyRecord>, in block: InflatedBlock, of archive: BundleArchive
  ) throws(ConversionError) {
    let damagedBefore = damaged
    if let first = records.first, first.offset > 0 {
      let bytes = Array(block.bytes.prefix(first.offset))
      try takeUnlisted(after: tar(bytes), fault: block.fault)
    }
    for index in records.indices {
      let record = records[index]
      let end = index + 1 < records.endIndex ? records[index + 1].offset : block.bytes.count
      let entry = try archive.part(Int(record.part)).1[Int(record.line)]
      let bytes =
        record.offset < min(end, block.bytes.count)
        ? Array(block.bytes[record.offset..<min(end, block.bytes.count)]) : []
      try check(entry, in: bytes, fault: block.fault)
    }
    if let fault = block.fault, damaged == damagedBefore, let member = records.first?.member {
      find(
        .bundleDamaged,
        "expected a sound block at byte \(member), found \(fault); its articles are whole")
    }
  }

  /// Checks one article in the bytes from its entry to the next.
  private func check(
    _ entry: ManifestEntry, in bytes: [UInt8], fault: String?
  ) throws(ConversionError) {
    let tar = tar(bytes)
    let content: [UInt8]
    do throws(ConversionError) {
      guard let found = try tar.next(), found.kind == .file, found.size == entry.size,
        found.path.elementsEqual(entry.path.utf8)
      else {
        findDamaged(entry.path, "the entry that the manifest describes", "another")
        return
      }
      content = try tar.readContent(limit: limits.articleSize)
    } catch {
      findDamaged(
        entry.path, "the entry that the manifest describes", fault ?? "no whole entry")
      return
    }
    guard Digest.hexadecimal(of: content[...]) == entry.sha256 else {
      findDamaged(entry.path, "the article that the manifest describes", "other bytes")
      return
    }
    try takeWhole(entry.path, content, entry.article)
    try takeUnlisted(after: tar, fault: fault)
  }

  private func tar(_ bytes: [UInt8]) -> TarReader {
    TarReader(Input(name, bytes: bytes), in: ConversionContext(name, limits: limits))
  }

  /// Takes the entries that stand where the manifest lists none; where it is whole that is a finding.
  private func takeUnlisted(after tar: TarReader, fault: String?) throws(ConversionError) {
    // What cannot be read any more is damage, and told as such.
    while let entry = try? tar.next() {
      let path = TarPath.printable(entry.path)
      if hasWholeManifest { findUnlisted(path) }
      guard entry.kind == .file, TarPath.refusal(of: entry.path) == nil else { continue }
      if fault == nil, let bytes = try? tar.readContent(limit: limits.articleSize) {
        try takeWhole(path, bytes, ArticleSummary())
      } else {
        findDamaged(path, "a sound block around the article", "a damaged one")
      }
    }
  }

  func findUnlisted(_ path: String) {
    find(
      .bundleUnlisted, "expected a line of the manifest for each entry, found none", at: path)
  }
}
