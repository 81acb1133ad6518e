import ArticleModel
import ConvertCore
import JSONKit

extension ArticleDecoder {
  /// Reads a field's value into the article.
  mutating func read(_ field: ArticleField, to article: inout Article) throws(ConversionError) {
    switch field.place {
    case .text(let path): article[keyPath: path] = try json.readString()
    case .integer(let path): article[keyPath: path] = try integer(in: field.range)
    case .texts(let path): article[keyPath: path] = try texts()
    case .inlines(let path): article[keyPath: path] = try inlines()
    case .inlinesList(let path):
      article[keyPath: path] = try list { (decoder) throws(ConversionError) in
        try decoder.inlines()
      }
    case .blocks(let path): article[keyPath: path] = try blocks()
    case .timestamp(let path): article[keyPath: path] = try timestamp()
    case .concept(let path): article[keyPath: path] = try concept()
    case .concepts(let path): article[keyPath: path] = try concepts()
    case .parties(let path):
      article[keyPath: path] = try list { (decoder) throws(ConversionError) in
        try decoder.party()
      }
    case .alternativeIDs: article.alternativeIDs = try alternativeIDs()
    case .direction: article.direction = try word()
    // Of two that differ nobody can tell which holds, and a killed story must never be published.
    case .embargo:
      let embargo = try embargo()
      let isOther = article.embargoed != nil && article.embargoed != embargo
      article.embargoed = isOther ? .indefinite : embargo
    case .status:
      // What nobody can read is not usable.
      let status = try word() ?? PublishingStatus.withheld
      let isOther = article.status != nil && article.status != status
      article.status = isOther ? .withheld : status
    case .rights: article.rights = try rights()
    case .media: article.media = try media()
    case .links: article.links = try links()
    case .extensions: article.extensions += try extensionValues()
    }
  }

  mutating func texts() throws(ConversionError) -> [Text] {
    try list { (decoder) throws(ConversionError) in try decoder.json.readString() }
  }

  /// A whole number in a range, or nothing where it is outside.
  mutating func integer(in range: ClosedRange<Int>) throws(ConversionError) -> Int? {
    let start = json.offset
    let number = try json.readInt()
    if range.contains(number) { return number }
    let expected =
      range.upperBound == .max
      ? "a whole number from \(range.lowerBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    keepInvalid(Text(String(number)), expected: expected, at: json.position(at: start))
    return nil
  }

  /// One of an enumeration's words, or nothing where it is another.
  mutating func word<Word: RawRepresentable & CaseIterable>() throws(ConversionError) -> Word?
  where Word.RawValue == String {
    let start = json.offset
    let text = try json.readString()
    // A string may equal a word without being spelt like it.
    if let word = Word(rawValue: text.string), text == Text(word.rawValue) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    keepInvalid(JSONWriter.string(text), expected: "one of \(words)", at: json.position(at: start))
    return nil
  }

  mutating func timestamp() throws(ConversionError) -> Timestamp? {
    let start = json.offset
    let text = try json.readString()
    guard let timestamp = Timestamp(reading: text) else {
      keepInvalid(JSONWriter.string(text), expected: "a date", at: json.position(at: start))
      return nil
    }
    if timestamp.text != text {
      context.warn(
        .jsonInvalidValue, "expected a date such as \(timestamp), found \(text.shown)",
        at: json.position(at: start))
    }
    return timestamp
  }

  private mutating func embargo() throws(ConversionError) -> Embargo? {
    let start = json.offset
    let text = try json.readString()
    if text == "indefinite" { return .indefinite }
    if let timestamp = Timestamp(reading: text) {
      if timestamp.text != text {
        context.warn(
          .jsonInvalidValue, "expected a date such as \(timestamp), found \(text.shown)",
          at: json.position(at: start))
      }
      return .until(timestamp)
    }
    // An embargo whose end nobody can read is still an embargo.
    keepInvalid(
      JSONWriter.string(text), expected: "a date or 'indefinite'", at: json.position(at: start))
    return .indefinite
  }

  private mutating func alternativeIDs() throws(ConversionError) -> [AlternativeID] {
    try list { (decoder) throws(ConversionError) in
      var id = AlternativeID("")
      try decoder.readObject { (decoder, name) throws(ConversionError) in
        switch name {
        case "role": id.role = try decoder.json.readString()
        case "value": id.value = try decoder.json.readString()
        default: return false
        }
        return true
      }
      return id
    }
  }

  mutating func layout() throws(ConversionError) -> Layout {
    var layout = Layout()
    try readObject { (decoder, name) throws(ConversionError) in
      switch name {
      case "finalNewline": layout.finalNewline = try decoder.json.readBool()
      case "blankLines": layout.blankLines = try decoder.json.readBool()
      case "lineEnding": layout.lineEnding = try decoder.word()
      default: return false
      }
      return true
    }
    return layout
  }

  private mutating func extensionValues() throws(ConversionError) -> [ExtensionValue] {
    try list { (decoder) throws(ConversionError) in
      var value = ExtensionValue(format: "", value: "")
      try decoder.readObject { (decoder, name) throws(ConversionError) in
        switch name {
        case "format": value.format = try decoder.json.readString()
        case "path": value.path = try decoder.json.readString()
        case "name": value.name = try decoder.json.readString()
        case "value": value.value = try decoder.json.readString()
        default: return false
        }
        return true
      }
      return value
    }
  }
}

extension ArticleField {
  /// The numbers that the model allows for the field.
  fileprivate var range: ClosedRange<Int> {
    feature == .version ? 1...Int.max : 1...9
  }
}

extension JSONWriter {
  /// A string as JSON writes it.
  static func string(_ text: Text) -> Text {
    var json = JSONWriter()
    json.string(text)
    return Text(String(decoding: json.buffer.bytes, as: UTF8.self))
  }
}
