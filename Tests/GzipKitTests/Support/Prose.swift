/// Text that is compressed as prose is, the same at every run.
enum Prose {
  static func bytes(_ count: Int) -> [UInt8] {
    let words = ["harbour", "the", "council", "voted", "after", "a", "long", "night", "of", "rain"]
    var state: UInt32 = 1
    var text: [UInt8] = []
    while text.count < count {
      state = state &* 1_664_525 &+ 1_013_904_223
      text += Array(words[Int(state >> 16) % words.count].utf8)
      text.append(state & 0xF000 == 0 ? 0x0A : 0x20)
    }
    return Array(text.prefix(count))
  }
}
