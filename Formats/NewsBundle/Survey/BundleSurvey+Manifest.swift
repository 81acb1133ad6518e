import ConvertCore
import GzipKit
import JSONKit

/// Where a line of a manifest is, and where the article is that it describes.
struct SurveyRecord {
  let member: Int
  let offset: Int
  let part: Int32
  let line: Int32
}

extension BundleSurvey {
  /// Reads every part of the manifest that can be read, and checks its last line.
  ///
  /// - Returns: The lines' places, in the order in which the articles stand in the file.
  func readManifest(of archive: BundleArchive) throws(ConversionError) -> [SurveyRecord] {
    var records: [SurveyRecord] = []
    var digest = Digest()
    var size = 0
    hasWholeManifest = true
    for number in archive.index.parts.indices {
      do throws(ConversionError) {
        let (lines, entries) = try archive.readPart(number)
        digest.update(lines[...])
        size += lines.count
        for (line, entry) in entries.enumerated() {
          records.append(
            SurveyRecord(
              member: entry.member, offset: entry.offset, part: Int32(clamping: number),
              line: Int32(clamping: line)))
        }
      } catch {
        hasWholeManifest = false
        find(error)
        find(
          .bundleManifest,
          "expected lines from \(TarPath.printable(Array(archive.index.parts[number].first.utf8)))"
            + " on in the manifest, found none that can be read")
      }
    }
    if hasWholeManifest { try checkSummary(of: archive, count: records.count, digest, size: size) }
    records.sort { ($0.member, $0.offset) < ($1.member, $1.offset) }
    return records
  }

  private func checkSummary(
    of archive: BundleArchive, count: Int, _ digest: Digest, size: Int
  ) throws(ConversionError) {
    let context = ConversionContext(name.member(BundleLayout.manifestPath))
    let block = try InflatedBlock(
      source, archive.index.summary..<archive.indexOffset, limit: 1 << 20)
    let line = block.bytes.prefix { $0 != UInt8(ascii: "\n") }
    do throws(ConversionError) {
      let summary = try ManifestSummary(JSONRecord(Array(line), end: .line), in: context)
      guard block.fault == nil, block.end == archive.indexOffset else {
        throw context.error(.bundleManifest, "expected a whole last line, found a damaged one")
      }
      guard summary.articleCount == count, archive.articleCount == count else {
        throw context.error(
          .bundleManifest, "expected \(summary.articleCount) articles, found \(count) lines")
      }
      guard summary.sha256 == digest.hexadecimal else {
        throw context.error(.bundleManifest, "expected the lines' digest, found another")
      }
      try checkHeader(of: archive, size: size + line.count + 1, in: context)
    } catch {
      find(error)
    }
  }

  /// Checks that tar sees the manifest as what it is.
  private func checkHeader(
    of archive: BundleArchive, size: Int, in context: ConversionContext
  ) throws(ConversionError) {
    let end = archive.index.parts.first?.member ?? archive.index.summary
    let block = try InflatedBlock(source, archive.payloadSize..<end, limit: 1 << 20)
    let tar = TarReader(Input(name, bytes: block.bytes), in: ConversionContext(name))
    guard block.fault == nil, block.end == end, let entry = try tar.next(), entry.size == size,
      entry.path.elementsEqual(BundleLayout.manifestPath.utf8)
    else {
      throw context.error(.bundleManifest, "expected the manifest's tar header, found another")
    }
  }

  /// Checks the index's block and the end of the tar archive.
  func checkEnd(of archive: BundleArchive) throws(ConversionError) {
    let end = size - BundleFooter.size
    let block = try InflatedBlock(source, archive.indexOffset..<end, limit: blockLimit)
    if let fault = block.fault {
      find(.bundleManifest, "expected a sound index, found \(fault)")
      return
    }
    let last = try InflatedBlock(source, (block.end ?? end)..<end, limit: 1 << 20)
    if last.end != end || last.bytes != TarWriter.endOfArchive {
      find(
        .bundleManifest, "expected the end of the tar archive behind the index, found other bytes")
    }
  }
}
