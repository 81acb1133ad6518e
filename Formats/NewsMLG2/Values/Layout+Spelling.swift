import ArticleModel

extension Layout {
  /// Reads `finalNewline=false blankLines=true lineEnding=crlf`.
  init(reading text: Text) {
    self = Self.known.layouts[text] ?? Layout(words: text)
  }

  private init(words text: Text) {
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
  var spelling: Text { Self.known.spellings[self] ?? spelt }

  /// Those that say how lines end, as nearly all do: each is spelt once.
  private static let known: (spellings: [Layout: Text], layouts: [Text: Layout]) = {
    var spellings: [Layout: Text] = [:]
    var layouts: [Text: Layout] = [:]
    let answers: [Bool?] = [nil, false, true]
    for lineEnding in LineEnding.allCases {
      for finalNewline in answers {
        for blankLines in answers {
          var layout = Layout()
          layout.lineEnding = lineEnding
          layout.finalNewline = finalNewline
          layout.blankLines = blankLines
          spellings[layout] = layout.spelt
          layouts[layout.spelt] = layout
        }
      }
    }
    return (spellings, layouts)
  }()

  private var spelt: Text {
    var words = ""
    words.reserveCapacity(64)
    if let finalNewline { words += finalNewline ? "finalNewline=true" : "finalNewline=false" }
    if let blankLines {
      if !words.isEmpty { words += " " }
      words += blankLines ? "blankLines=true" : "blankLines=false"
    }
    if let lineEnding {
      if !words.isEmpty { words += " " }
      words += "lineEnding="
      words += lineEnding.rawValue
    }
    return Text(words)
  }
}
