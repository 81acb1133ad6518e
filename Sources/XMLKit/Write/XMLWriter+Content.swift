import ArticleModel
import ConvertCore

extension XMLWriter {
  /// Writes an element that contains only text.
  public mutating func element(_ name: String, _ text: Text) {
    start(name)
    self.text(text)
    end()
  }

  /// Writes an element without content.
  public mutating func empty(_ name: String) {
    start(name)
    end()
  }

  /// Writes a comment; two hyphens in it, which XML does not allow, get a space between.
  public mutating func comment(_ text: Text) {
    _ = beginChild()
    buffer.append("<!--")
    buffer.append(parting(text, UInt8(ascii: "-"), UInt8(ascii: "-"), last: UInt8(ascii: "-")))
    buffer.append("-->")
    endChild()
  }

  /// Writes a processing instruction; a `?>` in its data gets a space between.
  public mutating func instruction(_ target: String, _ data: Text) {
    _ = beginChild()
    buffer.append("<?")
    buffer.append(target)
    if !data.isEmpty { buffer.append(UInt8(ascii: " ")) }
    buffer.append(parting(data, UInt8(ascii: "?"), UInt8(ascii: ">"), last: nil))
    buffer.append("?>")
    endChild()
  }

  /// Writes bytes that are XML already.
  public mutating func raw(_ bytes: [UInt8]) {
    closeTag()
    if !open.isEmpty { open[open.count - 1].isMixed = true }
    if !bytes.isEmpty { buffer.append(bytes) }
  }

  /// Writes an element that is XML already, without content, where it is always the same.
  public mutating func empty(raw element: StaticString) {
    _ = beginChild()
    buffer.append(element)
    endChild()
  }

  /// Ends the open start tag, and brings the line and column of a child; whether it is in mixed
  /// content.
  private mutating func beginChild() -> Bool {
    closeTag()
    guard !open.isEmpty else {
      if let indent { buffer.append(spaces: margin * indent) }
      return false
    }
    open[open.count - 1].hasChildren = true
    let isMixed = open[open.count - 1].isMixed
    if !isMixed { line(open.count) }
    return isMixed
  }

  /// Ends a comment's or instruction's line where it is not in an element.
  private mutating func endChild() {
    if open.isEmpty, indent != nil { buffer.append(UInt8(ascii: "\n")) }
  }

  /// Ends the open start tag.
  @inline(__always)
  mutating func closeTag() {
    guard isTagOpen else { return }
    buffer.append(UInt8(ascii: ">"))
    isTagOpen = false
  }

  /// Begins a line of this depth, where lines are written.
  mutating func line(_ depth: Int) {
    guard let spaces = indentation(depth: depth) else { return }
    buffer.append(UInt8(ascii: "\n"))
    buffer.append(spaces: spaces)
  }

  /// By how many spaces a line of this depth is indented, where lines are written.
  @inline(__always)
  func indentation(depth: Int) -> Int? {
    indent.map { (min(depth, 256) + margin) * $0 }
  }

  /// The text's bytes with a space between each two that may not follow each other, and U+FFFD for
  /// characters that XML does not allow.
  private mutating func parting(
    _ text: Text, _ first: UInt8, _ second: UInt8, last: UInt8?
  ) -> [UInt8] {
    var parted: [UInt8] = []
    for scalar in text.string.unicodeScalars {
      guard XMLCharacter.isLegal(scalar.value) else {
        replace(scalar.value)
        parted += UTF8.encodedReplacementCharacter
        continue
      }
      if scalar.value == UInt32(second), parted.last == first { parted.append(0x20) }
      parted += scalar.utf8
    }
    if let last, parted.last == last { parted.append(0x20) }
    return parted
  }
}
