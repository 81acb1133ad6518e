import ArticleModel
import ConvertCore
import XMLKit

extension ItemReader {
  /// Takes an extension property that is ours; whether it is.
  mutating func readOwn(_ element: XMLElement) -> Bool {
    guard parts.hasOwnScheme, let name = Own.name(of: element["rel"]) else { return false }
    parts.own.append((name, element))
    return true
  }

  /// Gives the article what our extension properties say, which goes before what elements say.
  mutating func applyOwn() {
    for (name, element) in parts.own {
      let value = element["value"] ?? ""
      switch name {
      case "generated": dropGenerated(value)
      case "layout": article.layout = Layout(reading: value)
      case "extension", "order": break
      default: article.set(Text(name), to: value)
      }
    }
  }

  /// Drops what the article lacked and the standard demanded.
  private mutating func dropGenerated(_ names: Text) {
    names.forEachWord { name in
      if name == "guid" { article.id = nil }
      if name == "provider" { article.provider = nil }
      if name == "versionCreated" { article.versionCreated = nil }
    }
  }

  /// All extensions: those at their places, those that have none, in the order that was noted where it
  /// is not this one.
  var extensions: [ExtensionValue] {
    var values = parts.extensions
    for (name, element) in parts.own where name == "extension" {
      values.append(
        ExtensionValue(
          format: element.own("format") ?? "", path: element.own("path"),
          name: element.own("name"), value: element["value"] ?? ""))
    }
    let order = parts.own.last { $0.name == "order" }?.element["value"]
    return ExtensionOrder.restore(values, to: order)
  }
}

extension Text {
  /// Hands what stands between spaces to `body`, word by word.
  fileprivate func forEachWord(_ body: (Word) -> Void) {
    var string = self.string
    string.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
        body(Word(bytes: UnsafeBufferPointer(rebasing: bytes[start..<index])))
        start = index + 1
      }
    }
  }
}

/// A word of a value of ours, which is told by its bytes: each item has some.
private struct Word {
  let bytes: UnsafeBufferPointer<UInt8>

  static func == (word: Word, text: StaticString) -> Bool {
    word.bytes.count == text.utf8CodeUnitCount && word.rest(behind: text) != nil
  }

  /// What follows a beginning, if it is the word's.
  func rest(behind start: StaticString) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let isStart = start.withUTF8Buffer { bytes.starts(with: $0) }
    return isStart ? bytes.dropFirst(start.utf8CodeUnitCount) : nil
  }
}

extension Layout {
  /// Reads `finalNewline=false blankLines=true lineEnding=crlf`.
  fileprivate init(reading text: Text) {
    var layout = Layout()
    text.forEachWord { word in
      if word == "finalNewline=true" { layout.finalNewline = true }
      if word == "finalNewline=false" { layout.finalNewline = false }
      if word == "blankLines=true" { layout.blankLines = true }
      if word == "blankLines=false" { layout.blankLines = false }
      if let ending = word.rest(behind: "lineEnding=") {
        layout.lineEnding = LineEnding(rawValue: String(decoding: ending, as: UTF8.self))
      }
    }
    self = layout
  }

  /// The spelling that is read back.
  var spelling: Text {
    var words = OutputBuffer()
    if let finalNewline {
      words.append(finalNewline ? " finalNewline=true" : " finalNewline=false")
    }
    if let blankLines { words.append(blankLines ? " blankLines=true" : " blankLines=false") }
    if let lineEnding {
      words.append(" lineEnding=" as StaticString)
      words.append(lineEnding.rawValue)
    }
    return Text(String(decoding: words.bytes.dropFirst(), as: UTF8.self))
  }
}

extension ItemReader {
  /// The article, once the item is read.
  mutating func finish(_ header: MessageHeader) -> Article {
    // The exact type decides what files and descriptions are.
    applyOwn()
    readHeadline()
    readGroups()
    readFiles()
    readDescriptions()
    readBody()
    readSubheadlines()
    article.extensions = extensions
    header.apply(to: &article)
    return article
  }
}
