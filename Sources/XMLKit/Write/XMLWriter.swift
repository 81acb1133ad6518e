import ArticleModel
import ConvertCore

/// Writes XML: escapes, indents and closes what was opened.
///
/// It owns its buffer and streams into it, with no tree between; `XMLWriter.append(to:)` lends it a
/// format writer's buffer without a copy. Names are plain strings, prefix and all, and are written as
/// they are given: they come from the format's code, not from articles.
public struct XMLWriter: Sendable {
  /// An element that is open.
  struct Level {
    /// Where its name stands in what is written.
    var name: Int

    /// How many bytes its name has.
    var nameCount: Int

    /// Whether its content is written as it comes, without indentation.
    var isMixed: Bool

    /// Whether an element, comment or instruction is written in it.
    var hasChildren = false
  }

  /// What is written so far.
  public internal(set) var buffer: OutputBuffer

  /// How many characters XML does not allow were replaced by U+FFFD.
  public internal(set) var replaced = 0

  /// The first few of the characters that were replaced.
  public internal(set) var firstReplaced: [Unicode.Scalar] = []

  /// How many elements are open.
  public var depth: Int { open.count }

  var open: [Level] = []
  var isTagOpen = false
  let indent: Int?
  let margin: Int

  /// Creates a writer that indents by `indent` spaces, or, with nothing, writes on one line.
  ///
  /// `margin` is how deep the element lies that will surround what is written. With an indentation,
  /// each outermost element ends with a line end.
  public init(indent: Int? = nil, margin: Int = 0, buffer: OutputBuffer = OutputBuffer()) {
    self.indent = indent.map { min(max($0, 0), 16) }
    self.margin = min(max(margin, 0), 256)
    self.buffer = buffer
  }

  /// Writes into a buffer with a writer that borrows it, and returns how many characters XML does not
  /// allow were replaced.
  ///
  /// - Throws: what `body` throws.
  @discardableResult
  public static func append<Failure: Error>(
    to buffer: inout OutputBuffer, indent: Int? = nil, margin: Int = 0,
    _ body: (inout XMLWriter) throws(Failure) -> Void
  ) throws(Failure) -> Int {
    var writer = XMLWriter(indent: indent, margin: margin)
    writer.open.reserveCapacity(16)
    swap(&writer.buffer, &buffer)
    defer { swap(&writer.buffer, &buffer) }
    try body(&writer)
    return writer.replaced
  }

  /// Writes the XML declaration.
  public mutating func declaration() {
    buffer.append(Self.declaration)
  }

  /// What a document in UTF-8 begins with (XML 1.0, section 2.8), and the end of the line.
  public static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// Begins an element.
  ///
  /// The content of a `mixed` one is written as it comes; so is that of any element from its first
  /// text on, and all that lies in such an element.
  public mutating func start(_ name: String, mixed: Bool = false) {
    var name = name
    name.withUTF8 { start($0, mixed: mixed) }
  }

  private mutating func start(_ name: UnsafeBufferPointer<UInt8>, mixed: Bool) {
    let isMixed = open.last?.isMixed ?? false
    let spaces = isMixed ? nil : indentation(depth: open.count)
    let isFirst = open.isEmpty
    if !isFirst { open[open.count - 1].hasChildren = true }
    let wasTagOpen = isTagOpen
    buffer.append(atMost: name.count + (spaces ?? 0) + 3) { target in
      var pen = XMLPen(target)
      if wasTagOpen { pen.write(UInt8(ascii: ">")) }
      if let spaces { pen.writeLine(spaces: spaces, isFirst: isFirst) }
      pen.write(UInt8(ascii: "<"))
      pen.write(name)
      return pen.count
    }
    open.append(
      Level(
        name: buffer.count - name.count, nameCount: name.count, isMixed: mixed || isMixed))
    isTagOpen = true
  }

  /// Writes text.
  public mutating func text(_ text: Text) {
    guard !text.isEmpty else { return }
    closeTag()
    if !open.isEmpty { open[open.count - 1].isMixed = true }
    escape(text, isAttribute: false)
  }

  /// Ends the element that was begun last; one without content is written as an empty tag.
  public mutating func end() {
    guard let level = open.popLast() else { return }
    let isLast = open.isEmpty && indent != nil
    let isEmpty = isTagOpen
    let spaces =
      !isEmpty && level.hasChildren && !level.isMixed ? indentation(depth: open.count) : nil
    isTagOpen = false
    let place = buffer.count - level.name
    buffer.append(atMost: level.nameCount + (spaces ?? 0) + 5) { target in
      var pen = XMLPen(target)
      if isEmpty {
        pen.write(UInt8(ascii: "/"))
      } else {
        if let spaces { pen.writeLine(spaces: spaces, isFirst: false) }
        pen.write(UInt8(ascii: "<"))
        pen.write(UInt8(ascii: "/"))
        // The name stands in the start tag.
        pen.write(UnsafeBufferPointer(start: target - place, count: level.nameCount))
      }
      pen.write(UInt8(ascii: ">"))
      if isLast { pen.write(UInt8(ascii: "\n")) }
      return pen.count
    }
  }

  /// Ends all elements that are open, and gives the bytes.
  public consuming func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    return buffer.take()
  }
}
