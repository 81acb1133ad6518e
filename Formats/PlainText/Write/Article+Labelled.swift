import ArticleModel

extension Article {
  /// The fields with their labels, in the order in which they are written.
  func labelled(isExplicit: Bool) -> [(Text, LabelledValue)] {
    var values: [(Text, LabelledValue)] = []
    for field in HeaderKey.fields {
      guard let label = HeaderKey.label(of: field),
        let value = labelled(field, isExplicit: isExplicit)
      else { continue }
      values.append((label, value))
    }
    for value in extensions where value.format == "text" {
      if value.path == .frontMatter {
        values.append(("", .raw(value.value)))
      } else if value.path == nil, let name = value.name {
        values.append((name, .text(value.value)))
      }
    }
    return values
  }

  private func labelled(_ field: Text, isExplicit: Bool) -> LabelledValue? {
    switch field {
    case "headline": return title == nil ? nil : .text(headline.plainText)
    case "title": return .text(title ?? headline.plainText)
    case "dateline": return isDatelineInText ? nil : dateline.map { .text($0) }
    case "byline":
      if isExplicit, byline == nil { return .text("") }
      return isBylineInText ? nil : byline.map { .text($0) }
    case "published" where isExplicit && published == nil:
      return date(nil, field) ?? .text("")
    case "rights.notice": return lines(rights.notice)
    case "rights.usageTerms": return lines(rights.usageTerms)
    case "rights.holder": return rights.holder?.names.first.map { .text($0.text) }
    case "rights.year": return rights.year.map { .text("\($0)") }
    case "editorialNotes": return lines(editorialNotes)
    default: return ArticleField.named(field).flatMap { value(at: $0.place, field) }
    }
  }

  private func value(at place: ArticleField.Place, _ field: Text) -> LabelledValue? {
    switch place {
    case .text(let path): return self[keyPath: path].map { .text($0) }
    case .integer(let path): return self[keyPath: path].map { .text("\($0)") }
    case .texts(let path): return list(self[keyPath: path], .words)
    case .inlinesList(let path): return lines(self[keyPath: path].map(\.plainText))
    case .blocks(let path): return lines(self[keyPath: path].map(\.plainText))
    case .timestamp(let path): return date(self[keyPath: path], field)
    case .concept(let path): return self[keyPath: path]?.names.first.map { .text($0.text) }
    case .concepts(let path):
      return list(self[keyPath: path].compactMap { $0.names.first?.text }, .words)
    case .parties(let path):
      return list(self[keyPath: path].compactMap { $0.concept.names.first?.text }, .names)
    case .embargo: return embargo
    case .status: return status.map { .text(Text($0.rawValue)) }
    case .direction: return direction.map { .text(Text($0.rawValue)) }
    default: return nil
    }
  }

  /// A date as it was spelt where it was read, if that is still the date, else in ISO 8601.
  private func date(_ timestamp: Timestamp?, _ field: Text) -> LabelledValue? {
    if let spelling = spelling(of: field), Timestamp(spelled: spelling) == timestamp {
      return .text(spelling)
    }
    return timestamp.map { .text($0.text) }
  }

  /// The embargo in the same way; a spelling without a day stands for one until further notice.
  private var embargo: LabelledValue? {
    guard let embargoed else { return nil }
    guard embargoed == .indefinite else { return date(embargoed.timestamp, "embargoed") }
    let spelling = spelling(of: "embargoed")
    return .text(spelling.flatMap { Timestamp(spelled: $0)?.day == nil ? $0 : nil } ?? "indefinite")
  }

  private func list(_ texts: [Text], _ syntax: ListSyntax) -> LabelledValue? {
    texts.isEmpty ? nil : .list(texts, syntax)
  }

  private func lines(_ texts: [Text]) -> LabelledValue? {
    texts.isEmpty ? nil : .lines(texts)
  }

  /// Whether the text begins with the dateline, where it is found again.
  private var isDatelineInText: Bool {
    guard let dateline, let first = body.first?.plainText else { return false }
    let bytes = Array(first.utf8)
    return Dateline(bytes, bytes.indices).map { Text(bytes.string($0.range)) == dateline } ?? false
  }

  /// Whether the text begins with the byline, where it is found again.
  private var isBylineInText: Bool {
    guard let byline, let first = body.first?.plainText, byline == first else { return false }
    let bytes = Array(first.utf8)
    return Byline.certainty(bytes, bytes.indices).map { $0 != .certain } ?? false
  }
}
