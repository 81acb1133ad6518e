import ArticleModel

/// Takes the lines of keys and values at the top of an article into fields: "Title: …", "Date: …", in
/// the manner of RFC 822, folded lines and all.
struct KeyValueHeader: Recogniser {
  let name = "key-value"

  func recognise(_ copy: inout Copy) {
    guard copy.opening == .unknown || copy.opening == .headlineNext,
      let block = KeyBlock(copy.bytes, copy.lines), block.isHeader
    else { return }
    block.take(from: &copy)
  }
}

/// The same below the headline.
struct KeyValuesBelowHeadline: Recogniser {
  let name = "key-value"

  func recognise(_ copy: inout Copy) {
    guard copy.opening == .known, !copy.hasKeyValues, let block = KeyBlock(copy.bytes, copy.lines),
      block.known > 1 || block.isDated
        || (block.isStrong && block.endsBlank && !block.isHeadlineAlone)
    else { return }
    block.take(from: &copy)
    copy.recognise(by: BylineRule())
  }
}

/// Lines of keys and values that stand together.
struct KeyBlock {
  /// The lines: those of values that are folded follow their keys.
  private(set) var entries: [(line: Line, key: KeyLine, folded: [Range<Int>])] = []
  /// How many of the keys are known.
  private(set) var known = 0
  private(set) var isStrong = false
  /// Whether one of them is a date, and all of its value one: no sentence goes like this.
  private(set) var isDated = false
  private var isShort = true
  /// Whether a headline is all that they say.
  var isHeadlineAlone: Bool { entries.count == 1 && entries[0].key.key?.isHeadline ?? false }
  /// Whether a blank line, or nothing, follows.
  private(set) var endsBlank = false
  private var lineCount = 0
  /// The label behind which the text begins.
  private var body: (line: Line, key: KeyLine)?

  /// Looks for a block at the first of some lines.
  init?(_ bytes: [UInt8], _ lines: ArraySlice<Line>) {
    // Hardly a first line has a colon, and nothing is begun for one that has none.
    guard let first = lines.first, !first.isIndented, KeyLine.mayBegin(bytes, first),
      let key = KeyLine(bytes, first)?.key,
      key.field != HeaderKey.body
    else { return nil }
    // What of the block is sure: up to the last known key, or to the blank line.
    var sure = (entries: 0, lines: 0)
    var index = lines.startIndex
    var isDoubleSpaced = true
    while index < lines.endIndex, entries.count < 256 {
      let line = lines[index]
      let isFirst = index == lines.startIndex
      if line.isAfterBlank, !isFirst { endsBlank = true }
      if line.isIndented, !line.isAfterBlank, !entries.isEmpty {
        entries[entries.count - 1].folded.append(line.range)
        if sure.entries == entries.count { sure.lines += 1 }
        index += 1
        continue
      }
      guard let key = KeyLine(bytes, line) else { break }
      if key.key?.field == HeaderKey.body {
        body = (line, key)
        endsBlank = true
        sure = (entries.count, index - lines.startIndex)
        break
      }
      if endsBlank {
        guard isDoubleSpaced, let known = key.key, known.isStrong,
          !entries.contains(where: { $0.key.key?.field == known.field })
        else { break }
        endsBlank = false
      }
      if !isFirst, !line.isAfterBlank { isDoubleSpaced = false }
      entries.append((line, key, []))
      index += 1
      if let known = key.key {
        self.known += 1
        isDated = isDated || (known.isDate && key.isDate(bytes))
        isStrong =
          isStrong || isDated || (known.isStrong && (!known.isDate || key.hasDigit(bytes)))
        isShort = isShort && (known.isDate ? key.hasDigit(bytes) : key.isShort(bytes))
        sure = (entries.count, index - lines.startIndex)
      }
    }
    if index == lines.endIndex { endsBlank = true }
    let isUnknownSure =
      endsBlank
      && entries[sure.entries...].allSatisfy { entry in
        Self.looksLikeHeader(bytes, entry.key, entry.folded)
      }
    if isUnknownSure { sure = (entries.count, index - lines.startIndex) }
    if sure.entries < entries.count { endsBlank = false }
    entries.removeLast(entries.count - sure.entries)
    lineCount = sure.lines
  }

  /// Whether it is a header and no text: by two keys, or by one that no sentence begins with.
  ///
  /// A key that sentences do begin with, and headlines, must stand alone and have a word or three.
  var isHeader: Bool { known > 1 || isStrong || (endsBlank && isShort) }

  /// Whether an unknown key behind the last known one is a header's: of one word, and with a value that
  /// is no sentence.
  private static func looksLikeHeader(
    _ bytes: [UInt8], _ key: KeyLine, _ folded: [Range<Int>]
  ) -> Bool {
    folded.isEmpty && bytes.wordCount(in: key.label, limit: 2) == 1
      && bytes.wordCount(in: key.value, limit: 9) <= 8 && !bytes.endsSentence(key.value)
  }

  /// Moves the values into the article's fields.
  func take(from copy: inout Copy) {
    copy.lines.removeFirst(lineCount)
    copy.hasKeyValues = true
    if let (line, key) = body {
      copy.lines.removeFirst()
      if !key.value.isEmpty {
        var rest = line
        rest.start = key.value.lowerBound
        copy.lines.insert(rest, at: copy.lines.startIndex)
      }
    }
    for (line, key, folded) in entries {
      if key.key?.isDayFirst ?? false { copy.isDayFirst = true }
      var value = FieldValue(text: copy.text(key.value), range: key.value, line: line)
      if !folded.isEmpty {
        let parts = ([key.value] + folded).filter { !$0.isEmpty }.map(copy.bytes.string)
        value.text = Text(parts.joined(separator: " "))
      }
      copy.take(value, for: key.key, labelled: copy.text(key.label))
    }
    copy.settleHeadline()
    if body != nil, copy.opening != .known { copy.opening = .text }
  }
}
