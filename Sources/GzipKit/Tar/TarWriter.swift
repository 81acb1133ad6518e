import ConvertCore

/// Makes the headers of a tar archive, whose bytes depend on nothing but what is given.
///
/// Every entry is an ordinary file of nobody, mode 0644. The format is ustar; a path, size or time
/// it cannot hold goes into a pax header before it. Content is none of its business: write it
/// between the header and the padding.
public struct TarWriter: Sendable {
  /// The two blocks of zeros that end an archive.
  public static let endOfArchive = [UInt8](repeating: 0, count: 2 * TarBlock.size)

  private let document: DocumentName

  /// Creates a writer of the archive that messages call `document`.
  public init(_ document: DocumentName) {
    self.document = document
  }

  /// The zeros between content of this size and the next header.
  public static func padding(after size: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: TarBlock.padding(after: size))
  }

  /// The header blocks of one file.
  ///
  /// - Throws: `ConversionError` where the path is unsafe or the size negative.
  public func header(
    path: [UInt8], size: Int, modified: Int = 0
  ) throws(ConversionError) -> [UInt8] {
    if let reason = TarPath.refusal(of: path) {
      throw error(.tarPath, "expected a safe path, found \(reason): \"\(TarPath.printable(path))\"")
    }
    guard size >= 0 else {
      throw error(.tarHeader, "expected a size, found \(size)")
    }
    let octal = 0...TarNumber.largestOctal
    let split = path.allSatisfy { $0 < 0x80 } ? Self.split(path) : nil
    var records: [UInt8] = []
    if split == nil { records += Self.record("path", path) }
    if !octal.contains(size) { records += Self.record("size", Array(String(size).utf8)) }
    if !octal.contains(modified) { records += Self.record("mtime", Array(String(modified).utf8)) }
    let time = octal.contains(modified) ? modified : 0
    var bytes: [UInt8] = []
    if !records.isEmpty {
      // The name is for programs that know no pax, and take the records for a file.
      bytes += Self.block(
        name: Array("PaxHeaders/entry".utf8)[...], size: records.count, modified: time,
        type: UInt8(ascii: "x"))
      bytes += records
      bytes += Self.padding(after: records.count)
    }
    bytes += Self.block(
      prefix: split?.prefix ?? [], name: split?.name ?? Self.plain(path),
      size: octal.contains(size) ? size : 0, modified: time, type: UInt8(ascii: "0"))
    return bytes
  }

  private func error(_ code: DiagnosticCode, _ message: String) -> ConversionError {
    ConversionError(code, message, at: SourceLocation(document))
  }
}
