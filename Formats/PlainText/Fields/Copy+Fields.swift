import ArticleModel
import ConvertCore

extension Copy {
  /// Puts a value into the field that its label stands for.
  ///
  /// What has no field, or not with this value, is kept in an extension under its label.
  mutating func take(_ value: FieldValue, for key: HeaderKey?, labelled label: Text) {
    guard let key else {
      keep(value, labelled: label)
      return
    }
    // A title without a word says that there is no headline.
    if key.field == "headline" || (key.field == "title" && value.isEmpty) { opening = .known }
    if key.field == "published" { isUndated = true }
    if value.isEmpty {
      if key.field == "byline" { isUnsigned = true }
      return
    }
    if key.field == HeaderKey.subjectLine, subjectLine == nil {
      subjectLine = value
    } else if key.field == "title", title == nil {
      title = value
    } else if key.field == "title" {
      keep(value, labelled: label)
    } else if set(value, key.field) {
      if !key.isDate {
        explain(key.field, value.shown, .certain, at: value.range.lowerBound, in: value.line)
      }
    } else {
      keep(value, labelled: label)
    }
  }

  /// Makes the title, or else the subject, the headline where nothing else is.
  mutating func settleHeadline() {
    if let title {
      let isHeadline = opening != .known
      if isHeadline { article.headline = Inlines(title.shown) } else { article.title = title.shown }
      opening = .known
      explain(
        isHeadline ? "headline" : "title", title.shown, .certain, at: title.range.lowerBound,
        in: title.line)
    }
    guard let subject = subjectLine else { return }
    subjectLine = nil
    if opening == .known {
      keep(subject, labelled: "Subject")
    } else {
      article.headline = Inlines(subject.shown)
      opening = .known
      explain("headline", subject.shown, .likely, at: subject.range.lowerBound, in: subject.line)
    }
  }

  private mutating func keep(_ value: FieldValue, labelled label: Text) {
    article.extensions.append(.labelled(label, value.shown))
    explain("extensions", value.shown, .certain, at: value.range.lowerBound, in: value.line)
  }

  /// Whether the field took the value.
  private mutating func set(_ value: FieldValue, _ field: Text) -> Bool {
    switch field {
    case "rights.notice":
      article.rights.notice += value.items ?? [value.text]
      return true
    case "rights.holder":
      guard article.rights.holder == nil else { return false }
      article.rights.holder = Concept(name: value.shown)
      return true
    case "rights.year":
      guard article.rights.year == nil, let year = Int(value.text.string),
        Text("\(year)") == value.text
      else { return false }
      article.rights.year = year
      return true
    case "rights.usageTerms":
      article.rights.usageTerms += value.items ?? [value.text]
      return true
    case "editorialNotes":
      article.editorialNotes += value.items ?? [value.text]
      return true
    case "language":
      guard article.language == nil, value.text.isLanguageTag else { return false }
      article.language = value.text
      return true
    default:
      return set(value, at: ArticleField.named(field)?.place, field)
    }
  }

  private mutating func set(_ value: FieldValue, at place: ArticleField.Place?, _ field: Text)
    -> Bool
  {
    switch place {
    case .text(let path):
      guard article[keyPath: path] == nil else { return false }
      article[keyPath: path] = value.shown
    case .integer(let path):
      guard article[keyPath: path] == nil, let number = Int(value.text.string),
        (1...(field == "version" ? Int.max : 9)).contains(number), Text("\(number)") == value.text
      else { return false }
      article[keyPath: path] = number
    case .texts(let path):
      article[keyPath: path] += value.members(of: .words)
    case .inlines(let path):
      guard article[keyPath: path].isEmpty else { return false }
      article[keyPath: path] = Inlines(value.shown)
    case .inlinesList(let path):
      article[keyPath: path] += (value.items ?? [value.text]).map { Inlines($0) }
    case .blocks(let path):
      article[keyPath: path] += (value.items ?? [value.text]).map { .paragraph(Inlines($0)) }
    case .timestamp(let path):
      let value = value.onOneLine
      if let first = article[keyPath: path] {
        warn(
          .contradiction, "expected one date, found \(value.text.shown) besides \(first)",
          at: value.range.lowerBound, in: value.line)
        return false
      }
      setDate(value, field)
    case .concept(let path):
      guard article[keyPath: path] == nil else { return false }
      article[keyPath: path] = Concept(name: value.shown)
    case .concepts(let path):
      article[keyPath: path] += value.members(of: .words).map(Concept.init(name:))
    case .parties(let path):
      article[keyPath: path] += value.members(of: .names).map { Party(Concept(name: $0)) }
    case .embargo:
      return setEmbargo(value.onOneLine)
    case .status:
      guard article.status == nil, let status = PublishingStatus(label: value.text) else {
        return false
      }
      article.status = status
    case .direction:
      guard article.direction == nil, let direction = TextDirection(rawValue: value.text.string)
      else { return false }
      article.direction = direction
    default:
      return false
    }
    return true
  }
}

extension Text {
  /// Whether it has the form of a language tag (BCP 47, section 2.1).
  fileprivate var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || $0.isDigit }
    }
  }
}

extension PublishingStatus {
  /// The status of this name, or of one that desks use for it.
  fileprivate init?(label: Text) {
    switch label.string.lowercased() {
    case "usable": self = .usable
    case "withheld", "hold", "on hold": self = .withheld
    case "canceled", "cancelled", "killed", "kill": self = .canceled
    default: return nil
    }
  }
}
