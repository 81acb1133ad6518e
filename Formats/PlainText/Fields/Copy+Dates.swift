import ArticleModel
import ConvertCore

extension Copy {
  /// Sets a field to the date that a value spells, or keeps the spelling and warns where it is none.
  mutating func setDate(_ value: FieldValue, _ field: Text) {
    let bytes = Array(value.text.utf8)
    // The same as `Timestamp.init(spelled:dayFirst:)` says, with what there is to tell of it.
    if let iso = Timestamp(reading: value.text), iso.text == value.text {
      article.setTimestamp(iso, field)
      explain(field, value.text, .certain, at: value.range.lowerBound, in: value.line)
      return
    }
    if let date = DateScanner.whole(bytes, bytes.indices, dayFirst: isDayFirst) {
      setDate(date, field, spelled: value.text, at: value.range.lowerBound, in: value.line)
    } else if let timestamp = Timestamp(reading: value.text) {
      article.setTimestamp(timestamp, field)
      article.extensions.append(.spelling(value.text, of: field))
      explain(
        field, value.text, .certain, note: timestamp.text.string, at: value.range.lowerBound,
        in: value.line)
    } else {
      setDate(
        WrittenDate(end: 0), field, spelled: value.text, at: value.range.lowerBound, in: value.line)
    }
  }

  /// Sets a field to a date, keeps how it is spelt where that is not ISO 8601, and warns of what is no
  /// date, or not one.
  mutating func setDate(
    _ date: WrittenDate, _ field: Text, spelled spelling: Text, at offset: Int, in line: Line
  ) {
    let timestamp = date.timestamp
    article.setTimestamp(timestamp, field)
    let isSame = timestamp?.text == spelling
    explain(
      field, spelling, date.isAmbiguous ? .guess : .certain,
      note: isSame ? nil : timestamp?.text.string ?? "no date", at: offset, in: line)
    if isSame { return }
    article.extensions.append(.spelling(spelling, of: field))
    if date.isAmbiguous {
      warn(
        .ambiguousDate, "expected a date that can be read one way, found \(spelling.shown)",
        at: offset, in: line)
    } else if timestamp == nil {
      warn(.textDate, "expected a date, found \(spelling.shown)", at: offset, in: line)
    }
  }

  /// Sets the embargo.
  ///
  /// One whose end cannot be read holds until further notice, so that no story is published for a
  /// spelling.
  mutating func setEmbargo(_ value: FieldValue) -> Bool {
    guard article.embargoed == nil else { return false }
    if value.text.string.lowercased() == "indefinite" {
      article.embargoed = .indefinite
      if value.text != "indefinite" {
        article.extensions.append(.spelling(value.text, of: "embargoed"))
      }
      return true
    }
    setDate(value, "embargoed")
    if article.embargoed?.timestamp?.day == nil, article.extensions.last?.name == "embargoed" {
      article.embargoed = .indefinite
    }
    return true
  }
}

extension Timestamp {
  /// The time that a value below a label spells, or nothing where it is none.
  init?(spelled spelling: Text, dayFirst: Bool = false) {
    if let iso = Timestamp(reading: spelling), iso.text == spelling {
      self = iso
      return
    }
    let bytes = Array(spelling.utf8)
    if let date = DateScanner.whole(bytes, bytes.indices, dayFirst: dayFirst) {
      guard let timestamp = date.timestamp else { return nil }
      self = timestamp
    } else {
      self.init(reading: spelling)
    }
  }
}

extension Article {
  /// Sets the field of this name, where it holds a time.
  mutating func setTimestamp(_ timestamp: Timestamp?, _ field: Text) {
    switch ArticleField.named(field)?.place {
    case .timestamp(let path): self[keyPath: path] = timestamp
    case .embargo: embargoed = timestamp.map(Embargo.until)
    default: break
    }
  }
}
