/// Watches a text that was taken for another encoding for what can only be UTF-8.
///
/// In text of single bytes, two or three of them look like a character of UTF-8 now and then, but not
/// several times on end without another byte beyond ASCII between.
struct UTF8Witness {
  private static let proof = 6

  /// How many characters of UTF-8 there were on end.
  private var run = 0
  /// How many bytes of the character are still to come.
  private var due = 0

  /// The offset of the byte in the chunk that makes it sure.
  mutating func firstProof(in chunk: [UInt8]) -> Int? {
    for index in chunk.indices {
      let byte = chunk[index]
      if byte < 0x80 {
        if due > 0 { run = 0 }
        due = 0
      } else if due > 0, byte < 0xC0 {
        due -= 1
        if due == 0 { run += 1 }
        if run == Self.proof { return index }
      } else {
        if due > 0 { run = 0 }
        switch byte {
        case 0xC3...0xC6, 0xCE...0xD1, 0xD7...0xDB: due = 1
        case 0xE0...0xEF: due = 2
        default:
          run = 0
          due = 0
        }
      }
    }
    return nil
  }
}
