import ConvertCore
import GzipKit
import NewsBundle

/// A bundle made by hand, whose manifest may say what no honest writer says.
struct Forgery {
  /// One article, and what the manifest says of it.
  struct Entry {
    var path: String
    var content: [UInt8]
    /// The path in the manifest, where it is another.
    var listedPath: String?
  }

  /// The bundle.
  let bytes: [UInt8]

  /// Makes a bundle of one block; the lines of the manifest come in the order of their paths.
  init(_ entries: [Entry]) throws {
    var tar = RawTar()
    var lines: [ManifestEntry] = []
    for entry in entries {
      let honest = try open(
        bundle([StoredDocument(path: "a.txt", bytes: entry.content)])
      ).entry(at: "a.txt")
      lines.append(
        ManifestEntry(
          path: entry.listedPath ?? entry.path, size: entry.content.count,
          sha256: honest?.sha256 ?? "", member: 0, offset: tar.bytes.count))
      tar.add(entry.path, entry.content)
    }
    lines.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let first = lines.first?.path ?? ""
    let text = Array(lines.map { $0.jsonLine + "\n" }.joined().utf8)
    let summary = Array("{\"bundle\":1,\"articles\":\(lines.count),\"sha256\":\"\"}\n".utf8)

    var bytes = gzipped(tar.bytes)
    let manifest = bytes.count
    bytes += gzipped(Self.header("MANIFEST.jsonl", size: text.count + summary.count))
    let part = bytes.count
    bytes += gzipped(text)
    let end = bytes.count
    bytes += gzipped(summary + TarWriter.padding(after: text.count + summary.count))
    let index = Array(
      """
      {"path":\(Self.quoted(first)),"member":\(part)}
      {"articles":\(lines.count),"manifest":\(manifest),"summary":\(end)}

      """.utf8)
    let start = String(bytes.count, radix: 16)
    bytes += gzipped(
      Self.header("MANIFEST.index", size: index.count) + index
        + TarWriter.padding(after: index.count))
    bytes += gzipped(TarWriter.endOfArchive)
    let digits = String(repeating: "0", count: 16 - start.count) + start
    bytes += Deflater.emptyMember(
      extraID: (UInt8(ascii: "W"), UInt8(ascii: "C")), Array(digits.utf8))
    self.bytes = bytes
  }

  private static func header(_ path: String, size: Int) -> [UInt8] {
    var tar = RawTar()
    tar.add(path, statedSize: size)
    return tar.bytes
  }

  private static func quoted(_ path: String) -> String {
    "\"\(path.replacing("\\", with: "\\\\"))\""
  }
}
