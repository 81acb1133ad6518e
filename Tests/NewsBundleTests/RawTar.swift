import GzipKit

/// A tar archive made by hand, so that it can say what no honest writer says.
struct RawTar {
  private(set) var bytes: [UInt8] = []

  /// Adds an entry; `statedSize` may lie about the content.
  mutating func add(
    _ path: String, _ content: [UInt8] = [], type: Character = "0", link: String = "",
    statedSize: Int? = nil, mode: Int = 0o644
  ) {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) {
      for (index, byte) in text.utf8.enumerated() { block[place + index] = byte }
    }
    func octal(_ number: Int, _ width: Int) -> String {
      let digits = String(number, radix: 8)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    put(path, at: 0)
    put(octal(mode, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(statedSize ?? content.count, 11), at: 124)
    put(octal(0, 11), at: 136)
    put("        ", at: 148)
    put(String(type), at: 156)
    put(link, at: 157)
    put("ustar\u{0}00", at: 257)
    put(octal(block.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
    bytes += block + content + TarWriter.padding(after: content.count)
  }

  /// Adds text as a file.
  mutating func add(_ path: String, text: String) {
    add(path, Array(text.utf8))
  }

  /// The archive with its end.
  var archive: [UInt8] { bytes + TarWriter.endOfArchive }
}
