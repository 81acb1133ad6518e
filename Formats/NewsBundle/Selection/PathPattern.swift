/// A path in an archive, a folder in it, or a pattern for either, such as `2023/*.json`.
///
/// `*` stands for any characters of one part of a path, `**` for any at all, `?` for one character.
struct PathPattern {
  private enum Token {
    case byte(UInt8)
    case character
    case part
    case anything
  }

  private static let slash = UInt8(ascii: "/")

  private let path: [UInt8]
  private let folder: [UInt8]
  private let tokens: [Token]

  init(_ text: String) {
    path = Array(text.utf8)
    folder = path.last == Self.slash ? path : path + [Self.slash]
    var tokens: [Token] = []
    var rest = path[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "?"): tokens.append(.character)
      case UInt8(ascii: "*") where rest.first == byte:
        rest = rest.drop { $0 == byte }
        tokens.append(.anything)
      case UInt8(ascii: "*"): tokens.append(.part)
      default: tokens.append(.byte(byte))
      }
    }
    self.tokens = tokens
  }

  /// Whether it means this path, or a folder that it is in.
  func matches(_ other: String) -> Bool {
    let other = Array(other.utf8)
    return other == path || other.starts(with: folder) || fits(other)
  }

  /// Takes each star for as little as possible, and for more where that leads nowhere.
  ///
  /// Only the last star of each kind has to be tried again, so that no pattern takes longer than its
  /// length times the path's.
  private func fits(_ path: [UInt8]) -> Bool {
    var (place, index) = (0, 0)
    var part: (place: Int, index: Int)?
    var anything: (place: Int, index: Int)?
    while true {
      if index == tokens.count, place == path.count || path[place] == Self.slash { return true }
      if index < tokens.count {
        switch tokens[index] {
        case .byte(let byte) where place < path.count && path[place] == byte:
          (place, index) = (place + 1, index + 1)
          continue
        case .character where place < path.count && path[place] != Self.slash:
          place += 1
          while place < path.count, path[place] & 0xC0 == 0x80 { place += 1 }
          index += 1
          continue
        case .part:
          index += 1
          part = (place, index)
          continue
        case .anything:
          index += 1
          (part, anything) = (nil, (place, index))
          continue
        case .byte, .character: break
        }
      }
      if let last = part, last.place < path.count, path[last.place] != Self.slash {
        (place, index) = (last.place + 1, last.index)
        part = (place, index)
      } else if let last = anything, last.place < path.count {
        (place, index) = (last.place + 1, last.index)
        (part, anything) = (nil, (place, index))
      } else {
        return false
      }
    }
  }
}
