extension TextEncoding {
  /// The encoding of this name or alias, whatever its case, hyphens, underscores and spaces.
  public static func named(_ name: String) -> TextEncoding? {
    let key = key(name)
    return all.first { encoding in
      Self.key(encoding.name) == key || encoding.aliases.contains { Self.key($0) == key }
    }
  }

  /// The encoding whose name, or one of whose aliases, is most like this name.
  public static func nearest(to name: String) -> TextEncoding {
    let key = key(name)
    func distance(of encoding: TextEncoding) -> Int {
      ([encoding.name] + encoding.aliases).map { Self.key($0).editDistance(to: key) }.min() ?? 0
    }
    return all.min { distance(of: $0) < distance(of: $1) } ?? utf8
  }

  /// A name without what names are written with and without: case, hyphens, underscores, spaces.
  private static func key(_ name: String) -> [UInt8] {
    name.utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " "): nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: byte
      }
    }
  }
}

extension [UInt8] {
  /// How many bytes must be changed, put in or left out to make the other (Levenshtein).
  fileprivate func editDistance(to other: [UInt8]) -> Int {
    let other = other.prefix(64)
    var row = [Int](0...other.count)
    for (line, byte) in prefix(64).enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let substituted = diagonal + (byte == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(substituted, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
