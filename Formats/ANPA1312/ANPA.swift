import ArticleModel
import WireKit

/// The measures and signs of the standard (ANPA 1312, 1989).
enum ANPA {
  /// The most characters of a line.
  static let lineWidth = 65

  /// The most characters of the keyword.
  static let keywordWidth = 24

  /// The alias of the categories' scheme in the model.
  static let categories: Text = "anpa"

  /// The letters of priorities, the highest first: flash, bulletin, urgent, regular, deferred, advance,
  /// weekend advance.
  static let priorities: [Character] = ["f", "b", "u", "r", "d", "a", "s"]

  /// What a note to editors begins with.
  static let notes = "Eds:"

  /// The letters by which a header says what was made up.
  enum Lack: Character {
    case story = "n"
    case priority = "p"
    case category = "c"
    case source = "s"
    case date = "d"
  }

  /// What stands before these letters.
  static let generated = "gen-"

  /// Whether a word of the header would be taken for the filing date.
  static func isDate(_ word: some StringProtocol) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { Text(String($0)).isDigits(1...2) }
  }
}

/// Quotation marks and dashes, for which the wire has signs of its own.
enum ANPASigns {
  private static let dash: UInt8 = UInt8(ascii: "_")

  /// The text as typists mean it: `` and '' are quotation marks, an underline between spaces a dash.
  static func read(_ text: Text) -> Text {
    guard text.utf8.contains(where: { $0 == dash || $0 == 0x27 || $0 == 0x60 }) else { return text }
    let bytes = Array(text.utf8)
    var read: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isPair = index + 1 < bytes.count && bytes[index + 1] == byte
      switch byte {
      case 0x60 where isPair:
        read += "\u{201C}".utf8
        index += 1
      case 0x27 where isPair:
        read += "\u{201D}".utf8
        index += 1
      case dash where isBetweenSpaces(index, bytes): read += "\u{2014}".utf8
      default: read.append(byte)
      }
      index += 1
    }
    return Text(String(decoding: read, as: UTF8.self))
  }

  /// The text in the signs of the wire.
  static func written(_ text: Text) -> Text {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var written: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index...].prefix(3) {
      case [0xE2, 0x80, 0x9C]:
        written += [0x60, 0x60]
        index += 3
      case [0xE2, 0x80, 0x9D]:
        written += [0x27, 0x27]
        index += 3
      case [0xE2, 0x80, 0x94]
      where index > 0 && bytes[index - 1] == 32 && index + 3 < bytes.count && bytes[index + 3] == 32:
        written.append(dash)
        index += 3
      default:
        written.append(bytes[index])
        index += 1
      }
    }
    return Text(String(decoding: written, as: UTF8.self))
  }

  private static func isBetweenSpaces(_ index: Int, _ bytes: [UInt8]) -> Bool {
    index > 0 && bytes[index - 1] == 32 && index + 1 < bytes.count && bytes[index + 1] == 32
  }
}
