import ConvertCore
import GzipKit

/// Tar blocks as a careless or hostile program writes them.
enum RawTar {
  static let end = TarWriter.endOfArchive

  /// A header block with any fields, and a checksum that fits.
  static func header(
    _ name: String = "a.txt", size: [UInt8] = octal(0), type: Character = "0", link: String = "",
    mode: String = "0000644", modified: [UInt8] = octal(0), magic: String = "ustar\u{0}00",
    prefix: String = "", tail: [Int: UInt8] = [:], signedSum: Bool = false
  ) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ bytes: [UInt8], _ place: Int) {
      block.replaceSubrange(place..<(place + bytes.count), with: bytes)
    }
    put(Array(name.utf8), 0)
    put(Array(mode.utf8), 100)
    put(size, 124)
    put(modified, 136)
    put(Array("        ".utf8), 148)
    put([type.asciiValue ?? 0], 156)
    put(Array(link.utf8), 157)
    put(Array(magic.utf8), 257)
    put(Array(prefix.utf8), 345)
    for (place, byte) in tail { block[place] = byte }
    let sum = block.reduce(0) { $0 + (signedSum ? Int(Int8(bitPattern: $1)) : Int($1)) }
    put(Array(String(sum, radix: 8).utf8) + [0], 148)
    return block
  }

  static func octal(_ number: Int) -> [UInt8] {
    let digits = String(number, radix: 8)
    return Array((String(repeating: "0", count: 11 - digits.count) + digits).utf8) + [0]
  }

  /// Content with its padding.
  static func content(_ bytes: [UInt8]) -> [UInt8] {
    bytes + TarWriter.padding(after: bytes.count)
  }

  /// An entry whose header says what its content is.
  static func entry(_ name: String, _ bytes: [UInt8], type: Character = "0") -> [UInt8] {
    header(name, size: octal(bytes.count), type: type) + content(bytes)
  }

  /// A pax header with this content.
  static func pax(_ records: String, type: Character = "x") -> [UInt8] {
    entry("PaxHeaders/x", Array(records.utf8), type: type)
  }
}

/// All that a reader makes of an archive.
struct Listing: Equatable {
  var entries: [TarEntry] = []
  var contents: [[UInt8]] = []
  var errors: [ConversionError] = []
  var reports: [Diagnostic] = []

  var paths: [String] { entries.map { String(decoding: $0.path, as: UTF8.self) } }
  var codes: [DiagnosticCode] { errors.map(\.diagnostic.code) }
  var bytes: [Int?] { errors.map(\.diagnostic.location.position?.byte) }
  var warnings: [DiagnosticCode] { reports.map(\.code) }

  /// Reads an archive, and goes on after an error until it comes a second time.
  init(_ bytes: [UInt8], by size: Int = .max, limits: Limits = .standard, skipping: Bool = false) {
    self.init(PieceSource(bytes, by: size), limits: limits, skipping: skipping)
  }

  init(_ source: any ByteSource, limits: Limits = .standard, skipping: Bool = false) {
    let name = DocumentName("a.tar")
    let context = ConversionContext(name, limits: limits)
    let reader = TarReader(Input(name, source), in: context)
    while true {
      do {
        guard let entry = try reader.next() else { break }
        entries.append(entry)
        if !skipping { contents.append(try reader.readContent(limit: .max)) }
      } catch {
        if errors.last == error { break }
        errors.append(error)
      }
    }
    reports = context.log.take()
  }
}
