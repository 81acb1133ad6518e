import ArticleModel

extension WireText {
  /// The paragraphs of a body, each a text that stands on lines; `convention` is what a format makes
  /// of a text besides.
  public mutating func paragraphs(
    _ blocks: [Block], indent: Int, convention: (Text) -> Text = { $0 }
  ) -> [Block] {
    var paragraphs: [Block] = []
    for block in blocks {
      let paragraph = convention(line(block.plainText, .inlineBreaks, indent: indent))
      if paragraph.isEmpty {
        lose(.inlineBreaks, "empty paragraphs left out")
      } else {
        paragraphs.append(.paragraph(Inlines(paragraph)))
      }
    }
    return paragraphs
  }

  /// Notes to editors, each a text that stands on lines.
  public mutating func notes(_ notes: [Text], indent: Int) -> [Text] {
    notes.compactMap { note in
      let text = line(note, .editorialNotes, indent: indent)
      if text.isEmpty { lose(.editorialNotes, "empty notes left out") }
      return text.isEmpty ? nil : text
    }
  }

  /// Makes the dateline what the text begins with, by putting it there or by taking it from there.
  public mutating func fitDateline(of article: inout Article, dash: Text, indent: Int) {
    let first = article.body.first?.plainText
    let found = first.flatMap(Dateline.find)
    guard article.dateline != found else { return }
    if let dateline = article.dateline, found == nil, let first {
      let begun = line(dateline + dash + first, .dateline, indent: indent)
      if Dateline.find(in: begun) == dateline {
        lose(.dateline, "a dateline put before the text")
        article.body[0] = .paragraph(Inlines(begun))
        return
      }
    }
    lose(
      .dateline,
      found == nil
        ? "a dateline that does not name the agency in brackets left out"
        : "the beginning of the text that looks like a dateline became one")
    article.dateline = found
  }

  /// Leaves of the date of the version what a message says of it.
  public mutating func fitDate(of article: inout Article) {
    guard let date = article.versionCreated else { return }
    let nearest = WireDate.nearest(date)
    if nearest == nil {
      lose(.versionCreated, "a date without a time, or not from 1970 to 2069, left out")
    } else if nearest != date {
      lose(.timestampsTime, "seconds left out")
    }
    article.versionCreated = nearest
  }

  /// Leaves the provider where it is no more than a name of a few letters.
  public mutating func fitProvider(of article: inout Article, _ letters: ClosedRange<Int>) {
    guard let provider = article.provider else { return }
    let name = provider.names.first?.text
    if let name, name.isLetters(letters), provider == Concept(name: name) { return }
    lose(
      .provider,
      "a provider that is not a name of \(letters.lowerBound) to"
        + " \(letters.upperBound) letters left out")
    article.provider = nil
  }

  /// Leaves the first subject that is a category of the format, a few letters long.
  public mutating func fitCategory(
    of article: inout Article, scheme: Text, _ letters: ClosedRange<Int>
  ) {
    let code = article.subjects.first { subject in
      subject.scheme == scheme && (subject.code?.isLetters(letters) ?? false)
    }?.code
    let kept = code.map { [Concept(scheme: scheme, code: $0)] } ?? []
    guard article.subjects != kept else { return }
    let lost = max(1, article.subjects.count - kept.count)
    lose(.subjects, "subjects other than one category left out", count: lost)
    article.subjects = kept
  }

  /// Leaves the nearest urgency of a range.
  public mutating func fitUrgency(of article: inout Article, _ range: ClosedRange<Int>) {
    guard let urgency = article.urgency, !range.contains(urgency) else { return }
    lose(
      .urgency,
      "an urgency that is not from \(range.lowerBound) to \(range.upperBound) became the"
        + " nearest")
    article.urgency = min(max(urgency, range.lowerBound), range.upperBound)
  }

  /// Leaves the extensions that a message holds, in the order of the message.
  public mutating func fitExtensions(of article: inout Article, to held: [ExtensionValue]) {
    guard held != article.extensions else { return }
    let lost = article.extensions.count - held.count
    lose(.extensionsOwn, "extensions that the message has no room for left out", count: lost)
    if lost == 0 { lose(.extensionsOwn, "extensions put in the order of the message") }
    article.extensions = held
  }

  /// Whether a value stands in a message as it is.
  public func holds(_ value: Text, atMost width: Int) -> Bool {
    !value.isEmpty && value.utf8.count <= width && codePage.nearest(value) == value
      && Array(value.utf8)[...].trimmed.elementsEqual(value.utf8)
  }
}

extension Text {
  /// Whether it is ASCII letters, as many of them.
  public func isLetters(_ count: ClosedRange<Int>) -> Bool {
    count.contains(utf8.count)
      && utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }

  /// Whether it is ASCII digits, as many of them.
  public func isDigits(_ count: ClosedRange<Int>) -> Bool {
    count.contains(utf8.count) && utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
